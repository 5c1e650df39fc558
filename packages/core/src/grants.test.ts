import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  anyFacts,
  anyPlace,
  click,
  factsAt,
  granted,
  grantedCategories,
  grantedVendors,
  policy,
} from '../fixtures/facts.js'
import type { Answer, Choice } from './choice.js'
import { deriveGrants } from './grants.js'
import { modelFor } from './regime.js'

const words: Record<string, Answer> = { '+': 'granted', '-': 'denied', '!': 'insisted' }
const every = policy.vendors.map(({ id }) => id).join(' ')

/** Answers in short: `+` granted, `-` denied, `!` insisted; `offered` are vendors that follow unless they have their own. */
function said(own: string, offered = every): Choice {
  const read = (text: string) => text.split(' ').filter(Boolean)
  const follow = read(offered).map((id) => [id, 'follows' as const])
  const answers = read(own).map((word) => [word.slice(1), words[word.charAt(0)]])
  return { ...click, policyVersion: policy.version, answers: Object.fromEntries([...follow, ...answers]) }
}

const gpc = { gpc: true }
const all = '+functional +analytics +marketing'
const none = '-functional -analytics -marketing'

describe('what holds', () => {
  it.each<[what: string, facts: Parameters<typeof factsAt>, categories: string, vendors: string]>([
    ['nothing before a choice in France', ['FR'], '', ''],
    ['nothing before a choice in a place unknown', [''], '', ''],
    ['what is not advertising in Switzerland', ['CH'], 'functional analytics', 'chat counter splitter'],
    [
      'everything before a choice in the US',
      ['US'],
      'functional analytics marketing',
      'chat counter pixel both splitter',
    ],
    [
      'everything but sale under GPC in California',
      ['US-CA', { signals: gpc }],
      'functional analytics',
      'chat counter splitter',
    ],
    [
      'everything under GPC where it has no effect',
      ['JP', { signals: gpc }],
      'functional analytics marketing',
      'chat counter pixel both splitter',
    ],
    [
      'everything after a yes',
      ['FR', { choice: said(all) }],
      'functional analytics marketing',
      'chat counter pixel both splitter',
    ],
    ['nothing after a no', ['US', { choice: said(none) }], '', ''],
    // A vendor of two categories needs both; one that tells them apart needs either
    [
      'what is answered',
      ['FR', { choice: said('-functional +analytics -marketing') }],
      'analytics',
      'counter splitter',
    ],
    // A vendor's own answer
    [
      'all but one vendor',
      ['FR', { choice: said(`${all} -pixel -splitter`) }],
      'functional analytics marketing',
      'chat counter both',
    ],
    ['one vendor of a category refused', ['FR', { choice: said(`${none} +pixel`) }], '', 'pixel'],
    // GPC against an earlier yes, the visitor's own toggle against GPC
    [
      'an older yes no longer under GPC',
      ['US-CA', { signals: gpc, choice: said(`${all} +pixel`) }],
      'functional analytics',
      'chat counter splitter',
    ],
    [
      'a category’s own toggle under GPC',
      ['US-CA', { signals: gpc, choice: said('-functional -analytics !marketing') }],
      'marketing',
      'pixel splitter',
    ],
    ['a vendor’s own toggle under GPC', ['US-CA', { signals: gpc, choice: said(`${none} !pixel`) }], '', 'pixel'],
    [
      'a split vendor’s other half under GPC',
      ['US-CA', { signals: gpc, choice: said(`${none} +splitter`) }],
      '',
      'splitter',
    ],
    // Vendors that came later
    [
      'no new vendor of a category with a yes',
      ['FR', { choice: said(all, 'chat pixel both splitter') }],
      'functional analytics marketing',
      'chat pixel both splitter',
    ],
    [
      'a new vendor where no yes is needed',
      ['US', { choice: said(all, '') }],
      'functional analytics marketing',
      'chat counter pixel both splitter',
    ],
    [
      'no new vendor of a category refused',
      ['US', { choice: said('-functional +analytics +marketing', '') }],
      'analytics marketing',
      'counter pixel both splitter',
    ],
    // Categories that came later
    [
      'the rest when a category is new',
      ['FR', { choice: said('+functional +marketing') }],
      'functional marketing',
      'chat pixel splitter',
    ],
    [
      'no vendor’s own yes for a category it never heard of',
      ['FR', { choice: said('+analytics +both') }],
      'analytics',
      'counter splitter',
    ],
  ])('is %s', (_, facts, categories, vendors) => {
    const grants = deriveGrants(factsAt(...facts))
    expect(grantedCategories(grants).join(' ')).toBe(`necessary ${categories}`.trim())
    expect(grantedVendors(grants).join(' ')).toBe(`basket ${vendors}`.trim())
  })

  it('is an answer for every id of the policy and no other', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const grants = deriveGrants(facts)
        expect(Object.keys(grants)).toEqual([...policy.categories, ...policy.vendors].map(({ id }) => id))
      }),
    )
  })

  it('is never more for a signal', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const silent = deriveGrants({ ...facts, signals: { gpc: false } })
        const told = deriveGrants({ ...facts, signals: gpc })
        expect(granted(silent)).toEqual(expect.arrayContaining(granted(told)))
      }),
    )
  })

  it('is nothing undecided where the model is opt-in', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const grants = deriveGrants(facts)
        const undecided = policy.categories.filter(
          ({ id, acts, necessary }) =>
            !necessary && !facts.choice?.answers[id] && modelFor(acts, facts.regime) === 'opt-in',
        )
        expect(undecided.filter(({ id }) => grants[id] === 'granted')).toEqual([])
      }),
    )
  })

  it('always has what is necessary, whatever was said', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { necessary, basket } = deriveGrants(facts)
        expect([necessary, basket]).toEqual(['granted', 'granted'])
      }),
    )
  })
})

describe('while in doubt', () => {
  it('nothing holds but what is necessary, whatever was said and wherever', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(granted(deriveGrants({ ...facts, shut: true }))).toEqual(['necessary', 'basket'])
      }),
    )
  })

  it('nothing holds that would be denied before a choice', () => {
    fc.assert(
      fc.property(anyPlace, (place) => {
        const shut = deriveGrants(factsAt(place, { shut: true }))
        expect(granted(deriveGrants(factsAt(place)))).toEqual(expect.arrayContaining(granted(shut)))
      }),
    )
  })
})
