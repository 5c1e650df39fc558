import { expect, it } from 'vitest'
import { begin, gesture } from '../../../core/fixtures/begin.js'
import { decisionOf, type Note, noticeDocument } from './note.js'

const banner = { layer: 'notice', language: 'en', html: '<section class="banner">A</section>', css: 'a{}' } as const
const panel = { layer: 'preferences', language: 'en', html: '<dialog open="">B</dialog>', css: 'b{}' } as const

const stateAfter = (change: object = {}) => {
  const { assent } = begin('FR')
  assent.accept(gesture)
  return { ...assent.state, ...change }
}
const decide = (detail: object | boolean | null, shown: readonly (object | null)[] = [], change: object = {}) =>
  decisionOf([
    begin('FR').assent.state,
    { config: {}, state: stateAfter(change), shown },
    detail,
    '/',
  ] as unknown as Note)
const choice = (verb: string, method: string, change: object = {}) => ({
  state: stateAfter(change),
  cause: { verb, method },
})

it.each<[what: string, shown: readonly (object | null)[], method: string, layer: string, hasNotice: boolean]>([
  ['a click on the notice', [banner], 'gesture', 'notice', true],
  ['a click in the preferences', [null, panel], 'gesture', 'preferences', true],
  ['a click in the preferences over the notice', [banner, panel], 'gesture', 'preferences', true],
  ['a scripted click on the notice', [banner], 'synthetic', 'notice', true],
  ['a click in the host’s own view', [null, null], 'gesture', 'none', false],
  ['code, while the notice is on view', [banner], 'api', 'none', false],
])('knows the layer of %s', (_, shown, method, layer, hasNotice) => {
  const decision = decide(choice('accept', method), shown)
  expect(decision?.layer).toBe(layer)
  expect(!!decision?.notice).toBe(hasNotice)
})

it('knows a signal and a lapse, which nobody clicked', () => {
  const { choice } = stateAfter()
  expect(decide(true, [banner], { choice: { ...choice, method: 'signal' } })).toMatchObject({
    control: 'signal',
    by: 'signal',
    layer: 'none',
  })
  expect(decide(true, [banner], { choice: { ...choice, lapsed: true } })).toMatchObject({ control: 'expiry' })
})

it.each<[what: string, detail: object | boolean | null, change?: object]>([
  ['a page that only has something to send', null],
  ['a record that is as the cookie has it', false],
  ['what was taken over from another page', choice('adopt', 'gesture')],
  ['a choice that could not be kept', choice('accept', 'gesture'), { shut: true }],
  ['a record that is new to this browser and no signal’s', true],
])('makes nothing of %s', (_, detail, change) => {
  expect(decide(detail, [banner], change)).toBeUndefined()
})

it.each([
  [banner, {}, 'bar'],
  [banner, { ui: { layout: 'corner' } }, 'corner'],
  [panel, { ui: { layout: 'corner' } }, undefined],
] as const)('says how %o stood on the page under %o', (layer, config, layout) => {
  expect(noticeDocument(layer, config).layout).toBe(layout)
})

it('leaves out of a notice what varies by page view, and nothing else', () => {
  const of = (html: string) => noticeDocument({ ...panel, html }, {}).html
  const plain = '<div><dialog open=""><details><summary>2 vendors</summary></details></dialog></div>'
  expect(of(plain)).toBe(plain)
  expect(of(plain.replace('<details>', '<details open="">'))).toBe(plain)
  expect(of(plain.replace('</div>', '<p class="said" role="status">Saved</p></div>'))).toBe(plain)
  expect(of('<assent-receipts class="notes"><h3>A</h3>\n<ul></ul></assent-receipts>')).toBe(
    of('<assent-receipts class="notes"></assent-receipts>'),
  )
  expect(of(plain.replace('2 vendors', '3 vendors'))).not.toBe(plain)
})
