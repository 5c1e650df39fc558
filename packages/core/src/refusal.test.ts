import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { begin } from '../fixtures/begin.js'
import { anyChoice, anyPlace, click, config, factsAt, policyOf } from '../fixtures/facts.js'
import { everyAct } from './act.js'
import { type Choice, choose, optOut, reject } from './choice.js'
import { deriveGrants } from './grants.js'
import { isRefusal, refusals } from './refusal.js'

const california = factsAt('US-CA')
const signal = { ...click, method: 'signal' } as const
const signalled = optOut({ ...california, signals: { gpc: true } }, signal)
const yes = (...ids: string[]) =>
  choose(california, click, Object.fromEntries(ids.map((id) => [id, 'granted' as const])))

describe('a refusal where no yes is needed', () => {
  const later = policyOf({
    ...config,
    categories: { ...config.categories, media: {}, resale: { acts: ['sale'] }, measure: { acts: ['statistics'] } },
  })

  it.each<[what: string, choice: Choice | undefined, holding: string]>([
    ['of nothing leaves what is added', undefined, 'media resale measure'],
    ['of everything covers whatever is added', reject(california, click), ''],
    ['of sale covers a category added for it', yes('functional', 'analytics'), 'media measure'],
    ['of anything else does not', yes('analytics', 'marketing'), 'media resale measure'],
    ['by a signal covers sale after the signal is gone', signalled, 'media measure'],
  ])('%s', (_, choice, holding) => {
    const grants = deriveGrants({ ...california, policy: later, choice })
    expect(['media', 'resale', 'measure'].filter((id) => grants[id] === 'granted').join(' ')).toBe(holding)
  })
})

describe('a refusal of everything', () => {
  const anyVendors = fc.uniqueArray(fc.constantFrom('chat', 'counter', 'pixel', 'both', 'splitter'))
  const anyPolicy = fc
    .record({
      stock: fc.uniqueArray(fc.constantFrom('functional', 'analytics', 'marketing')),
      own: fc.dictionary(fc.constantFrom('media', 'resale'), fc.record({ acts: fc.subarray([...everyAct]) }), {
        noNullPrototype: true,
      }),
      vendors: anyVendors,
    })
    .map(({ stock, own, vendors }) => {
      const categories = { ...Object.fromEntries(stock.map((id) => [id, {}])), ...own }
      const isServed = (vendor: string) =>
        policyOf({ vendors: [{ vendor }] }).vendors[0]?.categories.every((id) => stock.includes(id))
      return policyOf({ categories, vendors: vendors.filter(isServed).map((vendor) => ({ vendor })) })
    })
  const anyPage = fc.record({ place: anyPlace, gpc: fc.boolean(), policy: anyPolicy })

  it('holds on every page after it, whatever the site adds, wherever, and whatever the browser says', () => {
    fc.assert(
      fc.property(anyPage, anyPage, fc.option(anyChoice, { nil: undefined }), (page, later, older) => {
        const signals = ({ gpc }: { gpc: boolean }) => ({ signals: { gpc } })
        const first = begin(page.place, { policy: page.policy, ...signals(page), choice: older }).assent
        first.reject()
        const { choice } = first.state
        fc.pre(!!choice && Object.keys(choice.answers).length > 0)
        const { assent } = begin(later.place, { policy: later.policy, ...signals(later), choice })
        expect(
          Object.entries(assent.state.grants).filter(([id, grant]) => id !== 'necessary' && grant === 'granted'),
        ).toEqual([])
        expect(assent.state.prompt).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a choice is a refusal of everything', () => {
  it.each<[what: string, choice: Choice, is: boolean]>([
    ['by a no', reject(california, click), true],
    ['by a no to each', yes(), true],
    ['not by a no to some', yes('functional'), false],
    ['not by a vendor’s yes alone', choose(california, click, { pixel: 'granted' }), false],
    ['not by a signal', signalled, false],
    ['not by no answer at all', { ...reject(california, click), answers: {} }, false],
    ['by a no and a word to the necessary', choose(california, click, { necessary: 'granted' }), true],
    ['not once it has lapsed', { ...reject(california, click), lapsed: true }, false],
  ])('%s', (_, choice, is) => {
    expect(isRefusal(choice)).toBe(is)
  })

  it('whose refusals are those of its answers', () => {
    expect(refusals({ a: 'denied', b: 'granted', c: 'denied', d: 'insisted', e: 'follows' })).toEqual({
      a: 'denied',
      c: 'denied',
    })
  })
})
