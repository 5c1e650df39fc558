import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyFacts, anyPlace, click, config, factsAt, policy, policyOf } from '../fixtures/facts.js'
import { accept, type Choice, choose, optOut, reject } from './choice.js'
import { lapse } from './expiry.js'
import type { Facts } from './grants.js'
import { needsAnswer } from './prompt.js'
import { regimeFor } from './regime.js'

const gpc = { gpc: true }
const known = config.vendors ?? []
const withCategory = policyOf({ ...config, categories: { ...config.categories, media: {} } })
const withSensitive = policyOf({ ...config, categories: { ...config.categories, health: { acts: ['sensitive'] } } })
const withVendor = policyOf({ ...config, vendors: [...known, { vendor: 'loader', id: 'L-1' }] })
const withBoth = policyOf({
  ...config,
  vendors: [...known, { vendor: 'loader', id: '1', category: ['analytics', 'marketing'] }],
})
const onlyNecessary = policyOf({ categories: {} })

const yes = (place: string) => accept(factsAt(place), click)
const no = (place: string) => reject(factsAt(place), click)
const some = (place: string) =>
  choose(factsAt(place), click, { functional: 'granted', analytics: 'granted', marketing: 'denied' })
const old = (choice: Choice, place: string) => lapse(choice, regimeFor(place), click.at + 400 * 86_400)

describe('the visitor is asked', () => {
  it.each<[when: string, place: string, known: Partial<Facts>]>([
    ['first in France', 'FR', {}],
    ['first in a place unknown', '', {}],
    ['first in France under GPC, as ever', 'FR', { signals: gpc }],
    ['first in a place unknown under GPC', '', { signals: gpc }],
    ['first where a notice is wanted', 'AU', {}],
    ['first in Canada', 'CA', {}],
    ['first in Switzerland', 'CH', {}],
    [
      'first in the US for sensitive data, where the site wants a notice',
      'US-CA',
      { policy: withSensitive, regime: regimeFor('US-CA', { 'US-CA': { notice: true } }) },
    ],
    [
      'first under a model that is none',
      'US-CA',
      { regime: regimeFor('US-CA', { 'US-CA': { model: 'optout' } } as never) },
    ],
    ['when a category is added to a yes', 'FR', { policy: withCategory, choice: yes('FR') }],
    ['when a vendor is added to a yes', 'FR', { policy: withVendor, choice: yes('FR') }],
    ['when a category is added to a yes to some', 'FR', { policy: withCategory, choice: some('FR') }],
    ['when a yes has lapsed', 'FR', { choice: old(yes('FR'), 'FR') }],
    ['when a no has lapsed', 'FR', { choice: old(no('FR'), 'FR') }],
    ['when a notice has lapsed', 'AU', { choice: old(yes('AU'), 'AU') }],
    [
      'in France after a signal answered elsewhere',
      'FR',
      { choice: optOut(factsAt('US-CA', { signals: gpc }), { ...click, method: 'signal' }) },
    ],
    ['after a yes to nothing', 'FR', { choice: accept(factsAt('FR', { policy: onlyNecessary }), click) }],
  ])('%s', (_, place, facts) => {
    expect(needsAnswer(factsAt(place, facts))).toBe(true)
  })
})

describe('the visitor is not asked', () => {
  const signalled = (place: string) => optOut(factsAt(place, { signals: gpc }), { ...click, method: 'signal' })

  it.each<[when: string, place: string, known: Partial<Facts>]>([
    ['in the US', 'US', {}],
    ['in California under GPC', 'US-CA', { signals: gpc }],
    ['in California for sensitive data under GPC', 'US-CA', { signals: gpc, policy: withSensitive }],
    ['in the US for sensitive data', 'US-CA', { policy: withSensitive }],
    ['in Japan', 'JP', {}],
    ['in Japan for sensitive data', 'JP', { policy: withSensitive }],
    ['where nothing is optional', 'FR', { policy: onlyNecessary }],
    ['where nothing is optional but a notice wanted', 'AU', { policy: onlyNecessary }],
    ['after a yes', 'FR', { choice: yes('FR') }],
    ['after a no', 'FR', { choice: no('FR') }],
    ['after a yes to some', 'FR', { choice: some('FR') }],
    ['after a yes under a signal', '', { signals: gpc, choice: accept(factsAt('', { signals: gpc }), click) }],
    ['after a notice', 'AU', { choice: yes('AU') }],
    ['after a no, when a category is added', 'FR', { policy: withCategory, choice: no('FR') }],
    ['after a no, when a vendor is added', 'FR', { policy: withVendor, choice: no('FR') }],
    ['when a vendor is added to a category with a no', 'FR', { policy: withVendor, choice: some('FR') }],
    ['when a vendor is added that needs a category with a no as well', 'FR', { policy: withBoth, choice: some('FR') }],
    ['when a vendor is added where no yes is needed', 'US', { policy: withVendor, choice: yes('US') }],
    // 12 months' silence after an opt-out, whatever is added: Civ. Code § 1798.135
    ['after an opt-out, when sensitive data is added', 'US-CA', { policy: withSensitive, choice: no('US-CA') }],
    ['after an opt-out of some, likewise', 'US-CA', { policy: withSensitive, choice: some('US-CA') }],
    ['after a signal, likewise', 'US-CA', { policy: withSensitive, choice: signalled('US-CA'), signals: gpc }],
    ['after a signal that is gone, likewise', 'US-CA', { policy: withSensitive, choice: signalled('US-CA') }],
  ])('%s', (_, place, facts) => {
    expect(needsAnswer(factsAt(place, facts))).toBe(false)
  })

  it('again after a refusal that has not lapsed, anywhere, whatever is added', () => {
    const later = fc.constantFrom(policy, withCategory, withSensitive, withVendor, withBoth)
    fc.assert(
      fc.property(anyFacts, later, anyPlace, (facts, added, place) => {
        const choice = reject(facts, click)
        expect(needsAnswer({ ...facts, regime: regimeFor(place), policy: added, choice })).toBe(false)
      }),
    )
  })

  it('again right after any answer to everything', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(needsAnswer({ ...facts, choice: accept(facts, click) })).toBe(false)
      }),
    )
  })
})
