import type { Choice } from './choice.js'
import type { CategoryId, VendorId } from './config.js'
import { type Category, hasEnough, isNecessary, type Policy, type PolicyVendor } from './policy.js'
import { isRefusedAlready } from './refusal.js'
import { needsYes, type Regime } from './regime.js'
import { type Signals, signalled } from './signals.js'

export type Grant = 'granted' | 'denied'

/** What holds now, by category and by vendor. An id that is not in here is denied. */
export type Grants = Readonly<Record<CategoryId | VendorId, Grant>>

/** Everything grants are derived from. */
export interface Facts {
  readonly policy: Policy
  readonly regime: Regime
  readonly signals: Signals
  /** Absent while the visitor is undecided. */
  readonly choice?: Choice | undefined
  /** Something is in doubt, so nothing but the necessary can hold. */
  readonly shut?: boolean | undefined
}

/** Derives what holds from what is known. Undecided is denied wherever the model is opt-in. */
export function deriveGrants(facts: Facts): Grants {
  const { policy, regime, choice, shut } = facts
  const answers = choice?.answers ?? {}
  const refused = signalled(facts)

  const holdsCategory = (category: Category): boolean => {
    const { id, necessary } = category
    const answer = answers[id]
    if (necessary || shut || answer === 'insisted') return necessary || !shut
    if (refused.has(id)) return false
    return answer ? answer === 'granted' : !needsYes(category, regime) && !isRefusedAlready(category, facts)
  }

  const holdsVendor = (vendor: PolicyVendor): boolean => {
    const own = answers[vendor.id]
    if (isNecessary(vendor, policy)) return true
    if (shut || own === 'denied') return false
    const isOwn = own === 'insisted' || (own === 'granted' && !refused.has(vendor.id))
    return hasEnough(vendor, policy, (category) => {
      const isAsked = needsYes(category, regime)
      // A vendor that was moved to a category which came later was not granted for it.
      return isOwn ? !isAsked || !!answers[category.id] : holdsCategory(category) && !(isAsked && isNew(vendor, choice))
    })
  }

  const entry = (id: string, holds: boolean) => [id, holds ? 'granted' : 'denied']
  return Object.fromEntries([
    ...policy.categories.map((category) => entry(category.id, holdsCategory(category))),
    ...policy.vendors.map((vendor) => entry(vendor.id, holdsVendor(vendor))),
  ])
}

/** Whether the vendor came after the choice: the choice does not speak of it. */
export function isNew({ id }: PolicyVendor, choice: Choice | undefined): boolean {
  return !!choice && !choice.answers[id]
}
