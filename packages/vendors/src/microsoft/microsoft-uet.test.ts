import { expect, test } from 'vitest'
import { fakePage, grants } from '../../test/fake-page.js'
import { microsoftUet } from './microsoft-uet.js'

const config = { vendor: 'microsoft-uet', id: '123' }
const yes = grants('marketing microsoft-uet')

test.each([
  ['the vendor’s grant', yes, 'granted'],
  ['the vendor’s refusal, whatever its category', grants('marketing', 'microsoft-uet'), 'denied'],
  ['the category where the policy has no such vendor', grants('marketing'), 'granted'],
  ['nothing at all', grants('analytics'), 'denied'],
])('says in separate elements what holds: %s', (_, given, expected) => {
  const { page, global, scripts } = fakePage()
  microsoftUet.setDefault?.(page)
  microsoftUet.update?.(page, given)
  expect(global.uetq).toEqual([
    ...['consent', 'default', { ad_storage: 'denied' }],
    ...['consent', 'update', { ad_storage: expected }],
  ])
  expect(scripts).toEqual([])
})

test('hands its queue to the tag once that has run, and then views the page', () => {
  const { page, global, scripts, finishScripts } = fakePage()
  microsoftUet.setDefault?.(page)
  microsoftUet.update?.(page, yes)
  microsoftUet.load?.(page, config, yes)
  expect(scripts).toEqual(['https://bat.bing.com/bat.js'])
  const queue = global.uetq
  const pushed: unknown[] = []
  global.UET = function UET(this: object, options: object) {
    Object.assign(this, { options, push: (...args: unknown[]) => pushed.push(args) })
  }
  finishScripts()
  expect(global.uetq).toBeInstanceOf(global.UET)
  expect(global.uetq.options).toEqual({ ti: '123', enableAutoSpaTracking: true, q: queue })
  expect(global.uetq.options.q).toBe(queue)
  microsoftUet.update?.(page, grants('', 'microsoft-uet'))
  expect(pushed).toEqual([['pageLoad'], ['consent', 'update', { ad_storage: 'denied' }]])
})

test('leaves its queue alone when a content blocker emptied the script', () => {
  const { page, global, finishScripts } = fakePage()
  microsoftUet.setDefault?.(page)
  microsoftUet.load?.(page, config, yes)
  finishScripts()
  expect(global.uetq).toHaveLength(3)
})

test('leaves the last state standing after ten turns', () => {
  const { page, global } = fakePage()
  microsoftUet.setDefault?.(page)
  for (let turn = 1; turn <= 10; turn++) microsoftUet.update?.(page, turn % 2 ? yes : grants('', 'microsoft-uet'))
  expect(global.uetq).toHaveLength(33)
  expect(global.uetq.slice(-3)).toEqual(['consent', 'update', { ad_storage: 'denied' }])
})
