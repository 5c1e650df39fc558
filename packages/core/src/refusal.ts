import { regulatedActs } from './act.js'
import type { Choice } from './choice.js'
import type { Facts } from './grants.js'
import type { Category } from './policy.js'

/** Whether the visitor refused everything there was, and that stands: a signal's refusal is not the visitor's own. */
export function isRefusal(choice?: Choice): boolean {
  const said = Object.values(choice?.answers ?? {}).filter((answer) => answer !== 'follows')
  return (
    said.length > 0 && said.every((answer) => answer === 'denied') && choice?.method !== 'signal' && !choice?.lapsed
  )
}

/** The refusals among answers. */
export function refusals(answers: Choice['answers'] = {}): Choice['answers'] {
  return Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer === 'denied'))
}

/**
 * Whether a category came after a refusal that speaks of it as well: a refusal of everything, or of another category
 * for an act that both perform. An opt-out of sale is one of all sale (Civ. Code § 1798.120), not of one heading.
 */
export function isRefusedAlready(category: Category, { policy, choice }: Facts): boolean {
  const acts = category.acts.filter((act) => regulatedActs.includes(act))
  return (
    !!choice &&
    (isRefusal(choice) ||
      policy.categories.some(
        ({ id, acts: its }) => choice.answers[id] === 'denied' && its.some((a) => acts.includes(a)),
      ))
  )
}
