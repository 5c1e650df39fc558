import type { CategoryId, VendorId } from './config.js'
import type { Grant } from './grants.js'
import type { Policy } from './policy.js'
import type { Regime } from './regime.js'
import { isSignalled, type Signals } from './signals.js'

/** How a choice was given: by a visitor's own gesture, a scripted event, the host's code, or a signal. */
export type Method = 'gesture' | 'synthetic' | 'api' | 'signal'

/** What the visitor said. Ids that are absent are undecided. */
export interface Choice {
  /** Seconds since 1970, by the visitor's clock. */
  readonly at: number
  readonly method: Method
  /** Version of the policy that was in force. */
  readonly policyVersion: string
  readonly categories: Readonly<Record<CategoryId, Grant>>
  /** Vendors whose answer is their own; the others follow their categories. */
  readonly vendors: Readonly<Record<VendorId, Grant>>
  /** Vendors the choice covers. One that came later is undecided. */
  readonly offered: readonly VendorId[]
  /** Categories and vendors granted by their own toggle although a signal said no. */
  readonly despite: readonly (CategoryId | VendorId)[]
  /** Its grants have expired; its refusals stand. */
  readonly lapsed?: boolean
}

/** When and how a choice is made. */
export interface Occasion {
  readonly at: number
  readonly method: Method
}

/** Answers by category and vendor; what is left out stays as it was. */
export interface Answers {
  readonly categories?: Readonly<Record<CategoryId, Grant>>
  readonly vendors?: Readonly<Record<VendorId, Grant>>
}

/** Yes to every category. Does not override a signal: only a category's own toggle does. */
export function accept(policy: Policy, occasion: Occasion, previous?: Choice): Choice {
  const kept = previous?.despite ?? []
  return { ...answerAll(policy, occasion, 'granted'), despite: kept }
}

/** No to every category. */
export function reject(policy: Policy, occasion: Occasion): Choice {
  return answerAll(policy, occasion, 'denied')
}

/**
 * An answer for each category or vendor named; categories never answered count as refused. A grant by the visitor's own
 * gesture is specific enough to stand against a signal (11 CCR 7025(c)(3)); one by code is not.
 */
export function choose(policy: Policy, occasion: Occasion, answers: Answers, previous?: Choice): Choice {
  const all = answerAll(policy, occasion, 'denied')
  const categories = pick(all.categories, { ...previous?.categories, ...answers.categories })
  const despite = new Set(previous?.despite ?? [])
  for (const [id, answer] of Object.entries({ ...answers.categories, ...answers.vendors }))
    if (answer === 'denied') despite.delete(id)
    else if (occasion.method === 'gesture') despite.add(id)
  // A vendor that answers as its categories do follows them from then on.
  const own = { ...previous?.vendors, ...answers.vendors }
  const differs = policy.vendors.filter(({ id, categories: served }) => {
    const implied = served.every((category) => categories[category] === 'granted') ? 'granted' : 'denied'
    return own[id] && (own[id] !== implied || despite.has(id))
  })
  const vendors = Object.fromEntries(differs.map(({ id }) => [id, own[id] as Grant]))
  return { ...all, categories, vendors, despite: [...despite] }
}

/** Applies a signal: what it covers is refused, the rest stands. */
export function optOut(
  policy: Policy,
  regime: Regime,
  signals: Signals,
  occasion: Occasion,
  previous?: Choice,
): Choice {
  const covered = policy.categories.filter((c) => isSignalled(c, regime, signals) && !previous?.despite.includes(c.id))
  return {
    ...occasion,
    policyVersion: policy.version,
    categories: { ...previous?.categories, ...Object.fromEntries(covered.map((c) => [c.id, 'denied'])) },
    vendors: previous?.vendors ?? {},
    offered: previous?.offered ?? [],
    despite: previous?.despite ?? [],
  }
}

function answerAll(policy: Policy, occasion: Occasion, answer: Grant): Choice {
  const asked = policy.categories.filter((category) => !category.necessary)
  return {
    ...occasion,
    policyVersion: policy.version,
    categories: Object.fromEntries(asked.map(({ id }) => [id, answer])),
    vendors: {},
    offered: policy.vendors.map(({ id }) => id),
    despite: [],
  }
}

function pick<T>(base: Readonly<Record<string, T>>, over: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(base).map(([id, value]) => [id, over[id] ?? value]))
}
