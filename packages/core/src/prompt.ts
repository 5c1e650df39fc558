import { type Facts, isNew } from './grants.js'
import { modelFor } from './regime.js'

/**
 * Whether the visitor must be asked: something that needs a yes is undecided, or the regime wants a notice. After a
 * refusal nobody asks again until it lapses, whatever was added since.
 */
export function needsAnswer({ policy, regime, choice }: Facts): boolean {
  if (choice && !choice.lapsed && choice.method !== 'signal' && isRefusal(choice.categories, choice.vendors))
    return false
  const asked = policy.categories.filter((category) => !category.necessary)
  const optIn = asked.filter((category) => modelFor(category.acts, regime) === 'opt-in')
  const undecided = optIn.some(({ id }) => !choice?.categories[id])
  const added = policy.vendors.some(
    (vendor) =>
      isNew(vendor, choice) &&
      vendor.categories.some((id) => choice?.categories[id] === 'granted' && optIn.some((c) => c.id === id)),
  )
  return undecided || added || (regime.notice && asked.length > 0 && (!choice || !!choice.lapsed))
}

function isRefusal(...answers: Readonly<Record<string, string>>[]): boolean {
  return answers.flatMap((each) => Object.values(each)).every((answer) => answer === 'denied')
}
