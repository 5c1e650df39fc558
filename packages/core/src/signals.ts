import { regulatedActs } from './act.js'
import type { CategoryId, VendorId } from './config.js'
import type { Facts } from './grants.js'
import { hasEnough } from './policy.js'

/** What the visitor's browser says by itself, read once, at start. */
export interface Signals {
  /** Global Privacy Control: `do not sell or share`. */
  readonly gpc: boolean
}

/**
 * The categories that a signal says no to under this regime, and the vendors that cannot run without them. It opts out of every
 * regulated act: Cal. Civ. Code § 1798.135(b)(1) adds the limit on sensitive data.
 */
export function signalled({ policy, regime, signals }: Facts): ReadonlySet<CategoryId | VendorId> {
  const ids = new Set<string>()
  if (!signals.gpc || regime.gpc === false) return ids
  for (const { id, acts, necessary } of policy.categories)
    if (!necessary && acts.some((act) => regulatedActs.includes(act))) ids.add(id)
  const refused = policy.vendors.filter((vendor) => !hasEnough(vendor, policy, ({ id }) => !ids.has(id)))
  for (const { id } of refused) ids.add(id)
  return ids
}
