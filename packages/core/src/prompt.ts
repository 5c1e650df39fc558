import { isYes } from './choice.js'
import { type Facts, isNew } from './grants.js'
import { hasEnough } from './policy.js'
import { isRefusal } from './refusal.js'
import { modelFor, needsYes } from './regime.js'

/**
 * Whether the notice must be shown: where the regime is opt-in or wants a notice, and something is undecided. After a
 * refusal nobody asks again until it lapses, whatever was added since. Outside opt-in regimes any refusal, also by a
 * signal, forbids asking: the accept button would ask for sale again within twelve months (Civ. Code § 1798.135).
 */
export function needsAnswer(facts: Facts): boolean {
  const { policy, regime, choice } = facts
  const standing = choice?.lapsed ? undefined : choice
  const answers = standing?.answers ?? {}
  const asked = policy.categories.filter((category) => !category.necessary)
  const isOptIn = modelFor([], regime) === 'opt-in'
  if (!isOptIn && (!regime.notice || asked.some(({ id }) => answers[id] === 'denied'))) return false
  if (isRefusal(standing)) return false

  const isUndecided = asked.some((category) => !answers[category.id] && needsYes(category, regime))
  const isAdded = policy.vendors.some(
    (vendor) =>
      isNew(vendor, standing) &&
      hasEnough(vendor, policy, ({ id, necessary }) => necessary || isYes(answers[id])) &&
      asked.some((category) => vendor.categories.includes(category.id) && needsYes(category, regime)),
  )
  return isUndecided || isAdded || (asked.length > 0 && regime.notice && !standing)
}
