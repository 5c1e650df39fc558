import { describe, expect, it } from 'vitest'
import { policy, policyOf } from '../fixtures/facts.js'
import type { Act } from './act.js'
import type { Policy } from './policy.js'
import { regimeFor } from './regime.js'
import { signalled } from './signals.js'

const gpc = { gpc: true }
const of = (acts: readonly Act[], necessary = false): Policy => ({
  ...policy,
  categories: [{ id: 'any', acts, necessary }],
  vendors: [{ id: 'mine', categories: ['any'], splits: false, config: { vendor: 'mine' } }],
})
const speaks = (to: Policy, regime = regimeFor('US-CA'), signals = gpc) => [
  ...signalled({ policy: to, regime, signals }),
]

describe('Global Privacy Control', () => {
  it.each<[acts: Act[], speaks: boolean]>([
    [['sale'], true],
    [['sharing'], true],
    [['profiling'], true],
    [['sensitive'], true],
    [['statistics', 'sale'], true],
    [['statistics'], false],
    [['appearance'], false],
    [[], false],
  ])('speaks to a category that does %j: %s', (acts, does) => {
    expect(speaks(of(acts))).toEqual(does ? ['any', 'mine'] : [])
    expect(speaks(of(acts), regimeFor('US-CA'), { gpc: false })).toEqual([])
  })

  it('never speaks to what is necessary', () => {
    expect(speaks(of(['sale'], true))).toEqual([])
  })

  it.each([
    ['US', true],
    ['US-TX', true],
    ['US-WY', true],
    ['', true],
    ['FR', false],
    ['GB', false],
    ['CA', false],
    ['JP', false],
  ])('settles the matter in %j: %s', (region, settles) => {
    expect(speaks(of(['sale']), regimeFor(region)).length > 0).toBe(settles)
  })

  it('settles it where the site’s own line says so', () => {
    expect(speaks(of(['sale']), regimeFor('FR', { FR: { gpc: true } }))).toEqual(['any', 'mine'])
  })

  it('speaks to a vendor that needs a category it speaks to, not to one that can run with the others alone', () => {
    expect(speaks(policy)).toEqual(['marketing', 'pixel', 'both'])
    const alone = policyOf({ categories: { marketing: {} }, vendors: [{ vendor: 'splitter', category: 'marketing' }] })
    expect(speaks(alone)).toEqual(['marketing', 'splitter'])
  })
})
