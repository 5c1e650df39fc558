import fc from 'fast-check'
import { expect, it } from 'vitest'
import { begin } from '../fixtures/begin.js'
import { anyAnswers, anyChoice, anyPlace, anyRegimes, click, granted, policy, policyOf } from '../fixtures/facts.js'
import { everyAct } from './act.js'
import type { Choice } from './choice.js'
import { lapse } from './expiry.js'
import { isNecessary, type Policy } from './policy.js'
import { decodeRecord, encodeRecord } from './record.js'
import { regimeFor } from './regime.js'

/*
 * A visitor's no, on all pages that come after it: whatever the place, the site's own lines for it, what the browser says, what
 * was chosen before, and how much time has gone by.
 */

interface Visit {
  readonly place: string
  readonly regimes: Parameters<typeof regimeFor>[1]
  readonly gpc: boolean
  /** Months since the visit before. */
  readonly months: number
}

const anyVisit: fc.Arbitrary<Visit> = fc.record({
  place: anyPlace,
  regimes: fc.option(anyRegimes, { nil: undefined }),
  gpc: fc.boolean(),
  months: fc.integer({ min: 0, max: 40 }),
})

const older = fc.option(anyChoice, { nil: undefined })

/** A page of the site, which finds what the last one left. */
function visit({ place, regimes, gpc }: Visit, now: number, choice: Choice | undefined, its: Policy = policy) {
  const regime = regimeFor(place, regimes)
  const stored = choice && decodeRecord(encodeRecord(choice))
  const known = { policy: its, regime, signals: { gpc }, choice: stored && lapse(stored, regime, now) }
  return begin(place, known, { now: () => now })
}

/** Who needs a yes, or may get a no. */
const optional = [
  ...policy.categories.filter(({ necessary }) => !necessary),
  ...policy.vendors.filter((vendor) => !isNecessary(vendor, policy)),
]

it('whoever was refused is refused on every later page', () => {
  fc.assert(
    fc.property(anyVisit, older, anyAnswers, fc.array(anyVisit, { maxLength: 4 }), (first, before, answers, visits) => {
      const { assent } = visit(first, click.at, before)
      assent.choose(answers)
      const refused = optional.filter(({ id }) => answers[id] === 'denied')
      let { choice } = assent.state
      let now = click.at
      for (const later of visits) {
        now += later.months * 30 * 86_400
        const page = visit(later, now, choice)
        expect(refused.filter(({ id }) => page.assent.has(id))).toEqual([])
        choice = page.recorded[0] ?? choice
      }
    }),
    { numRuns: 1_000 },
  )
})

/** What a site may ask at another time: other categories, of its own too, and other vendors. */
const anyPolicy = fc
  .record({
    stock: fc.uniqueArray(fc.constantFrom('functional', 'analytics', 'marketing')),
    own: fc.dictionary(fc.constantFrom('media', 'resale'), fc.record({ acts: fc.subarray([...everyAct]) }), {
      noNullPrototype: true,
    }),
    vendors: fc.uniqueArray(fc.constantFrom('chat', 'counter', 'pixel', 'both', 'splitter')),
  })
  .map(({ stock, own, vendors }) => {
    const serves = (vendor: string) => policyOf({ vendors: [{ vendor }] }).vendors[0]?.categories ?? []
    return policyOf({
      categories: { ...Object.fromEntries(stock.map((id) => [id, {}])), ...own },
      vendors: vendors
        .filter((vendor) => serves(vendor).every((id) => stock.includes(id)))
        .map((vendor) => ({ vendor })),
    })
  })

it('a refusal of everything is one of whatever the site adds, and nobody asks again while it stands', () => {
  fc.assert(
    fc.property(anyVisit, anyVisit, anyPolicy, anyPolicy, older, (first, later, then, since, before) => {
      const { assent } = visit(first, click.at, before, then)
      assent.reject()
      const { choice } = assent.state
      fc.pre(Object.values(choice?.answers ?? {}).includes('denied'))
      const page = visit(later, click.at, choice, since)
      expect(granted(page.assent.state.grants)).toEqual(['necessary'])
      expect(page.assent.state.prompt).toBe(false)
      expect(page.recorded).toEqual([])
    }),
    { numRuns: 1_000 },
  )
})
