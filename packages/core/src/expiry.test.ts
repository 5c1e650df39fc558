import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anyChoice, anyPlace, click, factsAt, granted } from '../fixtures/facts.js'
import type { Choice } from './choice.js'
import type { Config } from './config.js'
import { lapse } from './expiry.js'
import { deriveGrants } from './grants.js'
import { regimeFor } from './regime.js'

const day = 86_400
const choice: Choice = {
  ...click,
  policyVersion: 'v1',
  answers: {
    ...{ functional: 'denied', analytics: 'granted', marketing: 'insisted' },
    ...{ counter: 'follows', pixel: 'denied', both: 'granted' },
  },
}

describe('a choice', () => {
  it.each<[place: string, age: number, stands: boolean]>([
    ['FR', 0, true],
    ['FR', 179, true],
    ['FR', 181, false],
    ['US-CA', 181, true],
    ['US-CA', 359, true],
    ['US-CA', 361, false],
    // A clock that was a little ahead, or a year
    ['FR', -0.9, true],
    ['FR', -1.1, false],
    ['FR', -365, false],
    ['FR', Number.NaN, false],
  ])('in %s stands after %s days: %s', (place, age, stands) => {
    const now = choice.at + age * day
    expect(lapse(choice, regimeFor(place), now).lapsed ?? false).toBe(!stands)
  })

  // What a site may write for months: at most two years, and what is no number lets nothing stand
  it.each<[months: unknown, age: number, stands: boolean]>([
    [24, 719, true],
    [25, 721, false],
    [Number.POSITIVE_INFINITY, 721, false],
    [0, 1, false],
    ['a year', 1, false],
    [null, 1, false],
    [[], 1, false],
  ])('under %j months stands after %s days: %s', (months, age, stands) => {
    const regime = regimeFor('FR', { FR: { months } } as Config['regimes'])
    expect(lapse(choice, regime, choice.at + age * day).lapsed ?? false).toBe(!stands)
  })

  it.each<[place: string, age: number, stands: boolean]>([
    ['FR', 179, true],
    ['FR', 181, false],
    ['US-CA', 359, true],
    ['US-CA', 361, false],
  ])(
    'that refuses everything is left in peace in %s after %s days, whatever the site says: %s',
    (place, age, stands) => {
      const refusal: Choice = { ...choice, answers: { analytics: 'denied', marketing: 'denied', pixel: 'follows' } }
      const regime = regimeFor(place, { [place]: { months: 1 } })
      expect(lapse(refusal, regime, choice.at + age * day).lapsed ?? false).toBe(!stands)
      expect(lapse(choice, regime, choice.at + 31 * day).lapsed).toBe(true)
    },
  )

  it('stands as it is', () => {
    expect(lapse(choice, regimeFor('FR'), choice.at + 10)).toBe(choice)
  })

  it('loses its grants when it lapses, and keeps its refusals', () => {
    expect(lapse(choice, regimeFor('FR'), choice.at + 400 * day)).toEqual({
      ...choice,
      answers: { functional: 'denied', pixel: 'denied' },
      lapsed: true,
    })
  })

  it('never turns a refusal into a grant, by age or by any clock', () => {
    const now = fc.oneof(fc.integer(), fc.double(), fc.constant(Number.NaN))
    fc.assert(
      fc.property(anyChoice, anyPlace, fc.boolean(), now, (made, place, gpc, then) => {
        const facts = factsAt(place, { signals: { gpc } })
        const young = deriveGrants({ ...facts, choice: made })
        const old = deriveGrants({ ...facts, choice: lapse(made, facts.regime, then) })
        const refused = Object.keys(made.answers).filter((id) => made.answers[id] === 'denied')
        const wasHeld = refused.filter((id) => young[id] === 'denied')
        expect(granted(old).filter((id) => wasHeld.includes(id))).toEqual([])
      }),
    )
  })

  it('where nothing runs without a yes, never holds more for being old', () => {
    fc.assert(
      fc.property(anyChoice, fc.constantFrom('', 'FR', 'CA-QC'), (made, place) => {
        const facts = factsAt(place)
        const young = deriveGrants({ ...facts, choice: made })
        const old = deriveGrants({ ...facts, choice: lapse(made, facts.regime, click.at + 10 ** 9) })
        expect(granted(young)).toEqual(expect.arrayContaining(granted(old)))
      }),
    )
  })
})
