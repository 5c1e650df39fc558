import { expect, it } from 'vitest'
import { begin, gesture } from '../fixtures/begin.js'
import { config } from '../fixtures/facts.js'
import type { Assent, ConsentState, Start } from './assent.js'
import { canonical, type Json } from './canonical.js'
import type { Config } from './config.js'
import { lapse } from './expiry.js'
import { type Decision, makePolicyDocument, makeReceipt } from './make-receipt.js'
import type { Receipt } from './receipt.js'
import { regimeFor } from './regime.js'

const particulars = {
  id: '01890a5d-ac96-774b-bcce-b302099a8057',
  site: 'www.acme.example',
  subject: '5c7b6c8e-2a55-4c0e-9a3b-0a3f6f0c2d11',
  time: '2026-11-22T04:30:00.000Z',
  previous: null,
  page: 'https://www.acme.example',
  language: 'en',
  notice: null,
  policy: '0'.repeat(64),
  sdk: '0.1.0',
}

type Act = (assent: Assent) => void

/** The receipt of the last of several acts. */
function receiptOf(
  place: string,
  acts: readonly Act[],
  how: Partial<Decision> = {},
  known: Partial<Start> = {},
): Receipt {
  const { assent } = begin(place, known)
  let before = assent.state
  for (const act of acts) {
    before = assent.state
    act(assent)
  }
  const decision = { config, before, after: assent.state, control: 'accept', layer: 'notice', by: 'gesture' } as const
  return makeReceipt({ ...decision, ...how }, particulars)
}

const accept: Act = (assent) => assent.accept(gesture)
const reject: Act = (assent) => assent.reject(gesture)
const some: Act = (assent) => assent.choose({ analytics: 'granted' }, gesture)
const none: Act = (assent) => assent.choose({}, gesture)

it.each<[what: string, event: Receipt['event'], place: string, acts: readonly Act[], control?: 'signal' | 'expiry']>([
  ['a first yes', 'given', 'FR', [accept]],
  ['a first choice of some', 'given', 'FR', [some]],
  ['a first no', 'refused', 'FR', [reject]],
  ['a first choice of none', 'refused', 'FR', [none]],
  ['a no after a no', 'refused', 'FR', [reject, reject]],
  ['a yes after a no', 'changed', 'FR', [reject, accept]],
  ['less after a yes', 'changed', 'FR', [accept, some]],
  ['a no after a yes', 'withdrawn', 'FR', [accept, reject]],
  ['a first no where all ran unasked', 'refused', 'US-CA', [reject]],
  ['a no after a yes where all ran unasked', 'withdrawn', 'US-CA', [accept, reject]],
  ['a signal', 'signal', 'US-CA', [], 'signal'],
  ['grants that lapse', 'expired', 'FR', [accept], 'expiry'],
])('calls %s %s', (_, event, place, acts, control) => {
  expect(receiptOf(place, acts, control && { control }).event).toBe(event)
})

it('takes an answer after a lapse, or after a signal alone, for a first one', () => {
  const { assent } = begin('FR')
  assent.accept(gesture)
  const old = assent.state.choice!
  const choice = lapse(old, regimeFor('FR'), old.at + 10 ** 9)
  expect(receiptOf('FR', [accept], {}, { choice }).event).toBe('given')
  expect(receiptOf('US-CA', [reject], {}, { signals: { gpc: true } }).event).toBe('refused')
})

it('says what holds after the decision, and on which basis', () => {
  const receipt = receiptOf('FR', [some])
  expect(receipt.categories).toEqual({
    necessary: 'granted',
    functional: 'denied',
    analytics: 'granted',
    marketing: 'denied',
  })
  expect(receipt.vendors).toMatchObject({ basket: 'granted', counter: 'granted', pixel: 'denied', chat: 'denied' })
  expect(receipt.purposes).toEqual([
    { category: 'necessary', basis: 'necessary', vendors: ['basket'] },
    { category: 'analytics', basis: 'consent', vendors: ['counter', 'splitter'] },
  ])
})

it.each<[place: string, basis: string]>([
  ['FR', 'consent'],
  ['US-CA', 'opt-out'],
  ['AU', 'notice'],
])('rests analytics in %s on %s', (place, basis) => {
  expect(receiptOf(place, [accept]).purposes).toContainEqual(expect.objectContaining({ category: 'analytics', basis }))
})

const full = { name: 'Acme Ltd', address: '1 High Street', email: 'privacy@acme.example', phone: '+44' }

it.each<[what: string, site: unknown, region: string, missing: readonly string[]]>([
  ['nothing', { privacyPolicy: '/privacy', controllers: [full] }, 'FR', []],
  ['all of a site that says nothing', undefined, 'FR', ['controllers', 'site.privacyPolicy']],
  ['a place that is unknown', { privacyPolicy: '/', controllers: [full] }, '', ['region']],
  [
    'what one of two has',
    { privacyPolicy: '/', controllers: [full, { name: 'B', email: 'b@b.example' }] },
    'FR',
    ['controllers[1].address', 'controllers[1].phone'],
  ],
  ['what is no text', { privacyPolicy: '/', controllers: [{ ...full, phone: 44 }] }, 'FR', ['controllers[0].phone']],
  ['parties that are none', { privacyPolicy: '/', controllers: 'Acme' }, 'FR', ['controllers']],
])('names as missing %s', (_, site, region, missing) => {
  const named = { ...config, site } as Config
  expect(receiptOf(region, [accept], { config: named }).missing).toEqual(missing)
})

it('keeps only what it knows of a controller', () => {
  const named = { ...config, site: { controllers: [{ ...full, vat: 'GB1', phone: '' }] } } as Config
  const { phone: _, ...told } = full
  expect(receiptOf('FR', [accept], { config: named }).controllers).toEqual([told])
})

it('has canonical bytes', () => {
  const receipt = receiptOf('FR', [accept])
  expect(canonical(receipt as unknown as Json)).toContain('"format":"assent-receipt/1"')
})

it('makes the same policy document of what has been through JSON', () => {
  const { assent } = begin('FR')
  const document = makePolicyDocument(config, assent.state)
  const state = JSON.parse(JSON.stringify(assent.state)) as ConsentState
  expect(canonical(makePolicyDocument(config, state) as unknown as Json)).toBe(canonical(document as unknown as Json))
  expect(document).toMatchObject({ version: assent.state.policy.version, site: null, regime: { place: 'FR' } })
})

it('names the law of its place, where one is confirmed', () => {
  expect(receiptOf('DE', [accept]).regime).toEqual({
    place: 'DE',
    model: 'opt-in',
    law: 'ePrivacy Directive Art. 5(3), GDPR',
  })
  expect(receiptOf('BH', [accept]).regime).toEqual({ place: 'BH', model: 'opt-in' })
})
