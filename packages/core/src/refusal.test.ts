import { describe, expect, it } from 'vitest'
import { click, config, factsAt, policyOf } from '../fixtures/facts.js'
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
