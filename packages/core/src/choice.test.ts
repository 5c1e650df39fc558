import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyAnswers, anyFacts, anyOccasion, click, factsAt, grantedVendors, policy } from '../fixtures/facts.js'
import { type Answers, accept, type Choice, choose, isYes, optOut, reject } from './choice.js'
import { deriveGrants, type Facts } from './grants.js'
import { signalled } from './signals.js'

const gpc = { gpc: true }
const api = { ...click, method: 'api' } as const
const follow = Object.fromEntries(policy.vendors.map(({ id }) => [id, 'follows' as const]))
const after = (facts: Facts, choice: Choice) => deriveGrants({ ...facts, choice })
const holds = (facts: Facts, choice: Choice) => grantedVendors(after(facts, choice)).join(' ')

/** Answers in turn, from the first. */
function turns(facts: Facts, ...each: readonly Answers[]): Choice {
  return each.reduce((choice: Choice | undefined, answers) => choose({ ...facts, choice }, click, answers), undefined)!
}

describe('accept and reject', () => {
  it('answer every category but the necessary one, and cover every vendor', () => {
    const to = (answer: string) => ({ functional: answer, analytics: answer, marketing: answer, ...follow })
    const made = { ...click, policyVersion: policy.version }
    expect(accept(factsAt('FR'), click)).toEqual({ ...made, answers: to('granted') })
    expect(reject(factsAt('FR'), click)).toEqual({ ...made, answers: to('denied') })
  })

  it('reject leaves nothing but the necessary, whatever came before and wherever', () => {
    fc.assert(
      fc.property(anyFacts, anyOccasion, (facts, occasion) => {
        expect(after(facts, reject(facts, occasion))).toEqual(deriveGrants({ ...facts, shut: true }))
      }),
    )
  })

  it('reject takes back what was given to a category this page does not have', () => {
    const choice: Choice = { ...accept(factsAt('US'), click), answers: { media: 'granted', marketing: 'granted' } }
    expect(reject(factsAt('US', { choice }), click).answers.media).toBe('denied')
  })

  it('refusals of what this page does not have outlive any answer; grants do not', () => {
    const refused = { media: 'denied', elsewhere: 'denied' } as const
    const taken = { games: 'granted', gone: 'granted', shown: 'follows', insisted: 'insisted' } as const
    const choice: Choice = { ...accept(factsAt('US'), click), answers: { ...refused, ...taken } }
    const facts = factsAt('US', { choice })
    for (const { answers } of [
      accept(facts, click),
      choose(facts, click, { analytics: 'granted' }),
      choose(facts, click, { media: 'granted', games: 'granted' }),
    ]) {
      expect(answers).toMatchObject(refused)
      expect(Object.keys(answers).filter((id) => id in taken)).toEqual([])
    }
  })

  it('accept never grants what a signal covers, unless its own toggle was used', () => {
    fc.assert(
      fc.property(anyFacts, anyOccasion, (facts, occasion) => {
        const grants = after(facts, accept(facts, occasion))
        for (const { id } of policy.categories) {
          const toggled = facts.choice?.answers[id] === 'insisted'
          expect(grants[id]).toBe(signalled(facts).has(id) && !toggled ? 'denied' : 'granted')
        }
      }),
    )
  })

  it('accept under a signal records a no to what it covers, so that it stands when the signal is gone', () => {
    const choice = accept(factsAt('US-CA', { signals: gpc }), click)
    expect(choice.answers.marketing).toBe('denied')
    expect(holds(factsAt('US-CA'), choice)).toBe('basket chat counter splitter')
  })

  it('accept under a signal keeps a vendor’s own toggle', () => {
    const facts = factsAt('US-CA', { signals: gpc })
    const choice = accept({ ...facts, choice: choose(facts, click, { pixel: 'granted' }) }, click)
    expect(choice).toMatchObject({ answers: { marketing: 'denied', pixel: 'insisted' } })
    expect(holds(facts, choice)).toBe('basket chat counter pixel splitter')
  })
})

describe('choose', () => {
  it.each<[what: string, answers: Answers[], holds: string]>([
    ['refuses what was never answered', [{ analytics: 'granted' }], 'basket counter splitter'],
    [
      'leaves what it does not name',
      [{ analytics: 'granted' }, { functional: 'granted' }],
      'basket chat counter splitter',
    ],
    ['grants one vendor alone', [{ pixel: 'granted' }], 'basket pixel'],
    ['refuses one vendor alone', [{ analytics: 'granted', counter: 'denied' }], 'basket splitter'],
    [
      'refuses a vendor that tells its categories apart',
      [{ analytics: 'granted', splitter: 'denied' }],
      'basket counter',
    ],
    ['lets a vendor follow again', [{ pixel: 'granted' }, { marketing: 'granted' }, { marketing: 'denied' }], 'basket'],
    ['ignores the necessary', [{ necessary: 'denied', basket: 'denied' }], 'basket'],
    ['ignores what the policy does not have', [{ media: 'granted', nobody: 'granted' }], 'basket'],
    ['takes only the word for a yes', [{ analytics: true, marketing: 'yes' } as never], 'basket'],
  ])('%s', (_, answers, expected) => {
    const choice = turns(factsAt('FR'), ...answers)
    expect(holds(factsAt('FR'), choice)).toBe(expected)
    const words = Object.values(choice.answers)
    expect(words.filter((word) => !['granted', 'denied', 'follows'].includes(word))).toEqual([])
    for (const id of ['necessary', 'media', 'nobody']) expect(choice.answers).not.toHaveProperty(id)
  })

  it('keeps a vendor’s own answer until it is named again, or a category of its', () => {
    const pixel = (...each: Answers[]) => turns(factsAt('FR'), { pixel: 'granted' }, ...each).answers.pixel
    expect(pixel({ analytics: 'granted' })).toBe('granted')
    expect(pixel({ pixel: 'denied' })).toBe('denied')
    expect(pixel({ marketing: 'granted' })).toBe('follows')
    expect(pixel({ marketing: 'granted', pixel: 'denied' })).toBe('denied')
  })

  it.each<[what: string, answers: Answers, counter: string | undefined]>([
    ['an answer to something else', { functional: 'granted' }, undefined],
    ['an answer to its category', { analytics: 'granted' }, 'follows'],
    ['its own answer', { counter: 'denied' }, 'denied'],
  ])('leaves a new vendor undecided but for its own answer or its categories’: %s', (_, answers, counter) => {
    const { counter: _new, ...known } = accept(factsAt('FR'), click).answers
    const choice = { ...accept(factsAt('FR'), click), answers: known }
    const next = choose(factsAt('FR', { choice }), click, answers).answers
    expect([next.counter, next.pixel]).toEqual([counter, 'follows'])
  })

  it.each<[what: string, place: string, signals: Facts['signals'], method: Choice['method'], insisted: string]>([
    ['a visitor’s own toggle', 'US-CA', gpc, 'gesture', 'pixel marketing'],
    ['a scripted click', 'US-CA', gpc, 'synthetic', ''],
    ['the host’s code', 'US-CA', gpc, 'api', ''],
    ['a toggle without a signal', 'US-CA', { gpc: false }, 'gesture', ''],
    ['a toggle where the signal has no effect', 'FR', gpc, 'gesture', ''],
  ])('stands against a signal only as it was given: %s', (_, place, signals, method, insisted) => {
    const answers = { marketing: 'granted', pixel: 'granted' } as const
    const made = choose(factsAt(place, { signals }), { ...click, method }, answers).answers
    expect(
      Object.keys(made)
        .filter((id) => made[id] === 'insisted')
        .join(' '),
    ).toBe(insisted)
  })

  it('by code under a signal leaves no grant that comes alive when the signal is gone', () => {
    const answers = {
      analytics: 'granted',
      marketing: 'granted',
      both: 'granted',
    } as const
    const choice = choose(factsAt('US-CA', { signals: gpc }), api, answers)
    expect(holds(factsAt('US-CA'), choice)).toBe('basket counter splitter')
  })

  it('forgets a toggle against a signal once it is taken back', () => {
    const on = { marketing: 'granted' } as const
    const off = { marketing: 'denied' } as const
    expect(turns(factsAt('US-CA', { signals: gpc }), on, off)).toMatchObject({ answers: off })
  })
})

describe('any choice made', () => {
  const verbs = [
    accept,
    reject,
    optOut,
    (facts: Facts, at: typeof click, answers: Answers) => choose(facts, at, answers),
  ]

  it('is of this policy, whole, and says no to what a signal covers unless a toggle stands against it', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.constantFrom(...verbs), (facts, answers, verb) => {
        const choice = verb(facts, click, answers)
        expect(choice.policyVersion).toBe(policy.version)
        expect(choice.lapsed).toBeUndefined()
        for (const id of signalled(facts)) expect(choice.answers[id]).not.toBe('granted')
      }),
    )
  })

  it('but for a signal’s answers every category asked, and grants no other', () => {
    fc.assert(
      fc.property(anyFacts, anyAnswers, fc.constantFrom(accept, reject, verbs[3]!), (facts, given, verb) => {
        const { answers } = verb(facts, click, given)
        const asked = policy.categories.filter(({ necessary }) => !necessary).map(({ id }) => id)
        const has = [...asked, ...policy.vendors.map(({ id }) => id)]
        expect(Object.keys(answers)).toEqual(expect.arrayContaining(asked))
        expect(Object.keys(answers).filter((id) => isYes(answers[id]) && !has.includes(id))).toEqual([])
      }),
    )
  })
})
