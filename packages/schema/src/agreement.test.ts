import { defaultCategories, isId, makePolicy } from '@assent/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { adapters, catalogue } from '../fixtures/catalogue.js'
import { nearConfig } from '../fixtures/near-config.js'
import { defaultCategoryIds } from './category.js'
import { idPattern } from './id.js'
import { checkConfig } from './index.js'

it('refuses whatever core’s policy faults, at the same place, and core takes whatever it accepts', () => {
  const seen = { accepted: 0, faulted: 0 }
  fc.assert(
    fc.property(nearConfig, (config) => {
      const { policy, faults } = makePolicy(config, adapters)
      const findings = checkConfig(config, catalogue)
      const paths = findings.map(({ path }) => path)
      for (const { path } of faults)
        expect(paths.filter((found) => isAt(path, found) || isCause(found))).not.toEqual([])
      if (!findings.length)
        expect(policy.vendors).toHaveLength((config as { vendors?: unknown[] }).vendors?.length ?? 0)
      if (!findings.length) seen.accepted++
      if (faults.length) seen.faulted++
    }),
    { numRuns: 800 },
  )
  // The property would hold of nothing but `{}`.
  expect(seen.accepted).toBeGreaterThan(50)
  expect(seen.faulted).toBeGreaterThan(50)
}, 30_000)

it('has core’s categories', () => {
  expect(defaultCategoryIds).toEqual(defaultCategories.map(({ id }) => id))
  expect(defaultCategoryIds.filter((id) => id === 'necessary')).toEqual(
    defaultCategories.filter(({ necessary }) => necessary).map(({ id }) => id),
  )
})

it('has core’s ids', () => {
  fc.assert(
    fc.property(fc.oneof(fc.stringMatching(/^[a-zA-Z0-9_ -]{0,42}\n?$/), fc.constant('constructor')), (text) => {
      expect(idPattern.test(text)).toBe(isId(text))
    }),
  )
})

/** Whether a finding is about the same vendor, or the same part of the config, as a fault. */
function isAt(fault: string, found: string) {
  const place = /^(vendors\[\d+\]|\w+)/.exec(fault)?.[0] ?? fault
  return found === place || found.startsWith(`${place}.`) || found.startsWith(`${place}[`)
}

/** A default category made necessary is told where it is made so, not at each vendor that serves it. */
function isCause(found: string) {
  return /^categories\.\w+\.necessary$/.test(found)
}
