import type { Answers, CategoryId, ConsentState, Grant, PolicyVendor, VendorId } from '@assent/core'

/** What the visitor has toggled and not saved yet, by category and vendor. What is not in here shows as it holds. */
export type Draft = Answers

/** Nothing toggled. */
export const untouched: Draft = {}

/** How a category's toggle stands. */
export function categoryIn(draft: Draft, { grants }: ConsentState, id: CategoryId): Grant {
  return draft[id] ?? grants[id] ?? 'denied'
}

/** How a vendor's toggle stands: by itself, after its categories once one of them was toggled, else as it holds. */
export function vendorIn(draft: Draft, state: ConsentState, vendor: PolicyVendor): Grant {
  const follows = vendor.categories.some((id) => draft[id])
  return draft[vendor.id] ?? (follows ? implied(draft, state, vendor) : (state.grants[vendor.id] ?? 'denied'))
}

/** Turns a category over; its vendors follow. */
export function toggleCategory(draft: Draft, state: ConsentState, id: CategoryId): Draft {
  const followers = state.policy.vendors.filter((vendor) => vendor.categories.includes(id))
  const kept = Object.entries(draft).filter(([key]) => !followers.some((vendor) => vendor.id === key))
  return { ...Object.fromEntries(kept), [id]: opposite(categoryIn(draft, state, id)) }
}

/** Turns a vendor over, wherever it is listed. */
export function toggleVendor(draft: Draft, state: ConsentState, vendor: PolicyVendor): Draft {
  return { ...draft, [vendor.id]: opposite(vendorIn(draft, state, vendor)) }
}

/**
 * The answers to save. Categories: the toggled, and the undecided as they are shown, since what is left out of a first
 * answer counts as refused. Vendors: those shown otherwise than their categories would have them, and those toggled; what
 * was shown off must not come on by saving.
 */
export function answersOf(draft: Draft, state: ConsentState): Answers {
  const answers: Record<CategoryId | VendorId, Grant> = { ...draft }
  const given = state.choice?.answers ?? {}
  for (const { id, necessary } of state.policy.categories)
    if (!necessary && !given[id]) answers[id] = categoryIn(draft, state, id)
  for (const vendor of state.policy.vendors) {
    const shown = vendorIn(draft, state, vendor)
    if (shown !== implied(draft, state, vendor)) answers[vendor.id] = shown
  }
  return answers
}

function implied(draft: Draft, state: ConsentState, { categories, splits }: PolicyVendor): Grant {
  const granted = (id: CategoryId) => categoryIn(draft, state, id) === 'granted'
  return (splits ? categories.some(granted) : categories.every(granted)) ? 'granted' : 'denied'
}

function opposite(grant: Grant): Grant {
  return grant === 'granted' ? 'denied' : 'granted'
}
