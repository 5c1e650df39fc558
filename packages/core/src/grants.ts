import type { Choice } from './choice.js'
import type { CategoryId, VendorId } from './config.js'
import type { Category, Policy, PolicyVendor } from './policy.js'
import { modelFor, type Regime } from './regime.js'
import { isSignalled, type Signals } from './signals.js'

export type Grant = 'granted' | 'denied'

/** What holds now. An id that is not in here is denied. */
export interface Grants {
  readonly categories: Readonly<Record<CategoryId, Grant>>
  readonly vendors: Readonly<Record<VendorId, Grant>>
}

/** Everything grants are derived from. */
export interface Facts {
  readonly policy: Policy
  readonly regime: Regime
  readonly signals: Signals
  /** Absent while the visitor is undecided. */
  readonly choice?: Choice | undefined
}

/** Derives what holds from what is known. Undecided is denied wherever the model is opt-in. */
export function deriveGrants(facts: Facts): Grants {
  const { policy } = facts
  const toGrant = (granted: boolean): Grant => (granted ? 'granted' : 'denied')
  return {
    categories: Object.fromEntries(policy.categories.map((c) => [c.id, toGrant(holdsCategory(c, facts))])),
    vendors: Object.fromEntries(policy.vendors.map((v) => [v.id, toGrant(holdsVendor(v, facts))])),
  }
}

/** Nothing but what is necessary: what holds while anything is in doubt. */
export function denyAll(policy: Policy): Grants {
  const categories = policy.categories.map((c) => [c.id, c.necessary ? 'granted' : 'denied'])
  return {
    categories: Object.fromEntries(categories),
    vendors: Object.fromEntries(policy.vendors.map((v) => [v.id, 'denied'])),
  }
}

function holdsCategory(category: Category, { regime, signals, choice }: Facts): boolean {
  if (category.necessary) return true
  const answer = choice?.categories[category.id]
  if (isSignalled(category, regime, signals) && !choice?.despite.includes(category.id)) return false
  return answer ? answer === 'granted' : modelFor(category.acts, regime) !== 'opt-in'
}

function holdsVendor(vendor: PolicyVendor, facts: Facts): boolean {
  const { policy, regime, signals, choice } = facts
  const served = policy.categories.filter(({ id }) => vendor.categories.includes(id))
  const own = choice?.vendors[vendor.id]
  if (own === 'denied') return false
  if (own === 'granted') {
    const despite = choice?.despite ?? []
    return served.every(
      (c) => !isSignalled(c, regime, signals) || despite.includes(vendor.id) || despite.includes(c.id),
    )
  }
  const holds = (category: Category) =>
    holdsCategory(category, facts) && (!isNew(vendor, choice) || modelFor(category.acts, regime) !== 'opt-in')
  return served.length > 0 && (vendor.splits ? served.some(holds) : served.every(holds))
}

/** Whether the vendor came after the choice: the choice does not speak of it. */
export function isNew(vendor: PolicyVendor, choice: Choice | undefined): boolean {
  return !!choice && !choice.offered.includes(vendor.id)
}
