import type { CategoryId, VendorId } from './config.js'
import { type Facts, type Grant, isNew } from './grants.js'
import { refusals } from './refusal.js'
import { signalled } from './signals.js'

/** How a choice was given: by a visitor's own gesture, a scripted event, the host's code, or a signal. */
export type Method = 'gesture' | 'synthetic' | 'api' | 'signal'

/**
 * An answer for one category or vendor. `insisted` is a grant by its own toggle while a signal said no, and stands
 * against it; `follows` is a vendor that goes with its categories.
 */
export type Answer = Grant | 'insisted' | 'follows'

/** Answers by category and vendor. */
export type Answers<T = Grant> = Readonly<Record<CategoryId | VendorId, T>>

/** What the visitor said. */
export interface Choice {
  /** Seconds since 1970, by the visitor's clock. */
  readonly at: number
  readonly method: Method
  /** Version of the policy that was in force. */
  readonly policyVersion: string
  /** An id that is absent is undecided: it came later, or was never shown. */
  readonly answers: Answers<Answer>
  /** Its grants have expired; its refusals stand. */
  readonly lapsed?: boolean
}

/** When and how a choice is made. */
export type Occasion = Pick<Choice, 'at' | 'method'>

/** Whether an answer is a yes of its own. */
export function isYes(answer: Answer | undefined): boolean {
  return answer === 'granted' || answer === 'insisted'
}

/** Yes to every category. Does not override a signal: only a category's or a vendor's own toggle does. */
export function accept(facts: Facts, occasion: Occasion): Choice {
  return made(
    facts,
    occasion,
    answerAll(facts, 'granted', (answer) => answer === 'insisted'),
  )
}

/** No to every category, also to those that another page of the site has. */
export function reject(facts: Facts, occasion: Occasion): Choice {
  const yeses = Object.entries(facts.choice?.answers ?? {}).filter(([, answer]) => isYes(answer))
  const taken = Object.fromEntries(yeses.map(([id]) => [id, 'denied' as const]))
  return made(facts, occasion, { ...taken, ...answerAll(facts, 'denied') })
}

/**
 * An answer for each category or vendor named. The other categories keep theirs, or count as refused; the other vendors
 * keep theirs too, unless a category of theirs is named: then they follow it. A grant by the visitor's own gesture is
 * specific enough to stand against a signal that is there (11 CCR 7025(c)(3)); one by code is not.
 */
export function choose(facts: Facts, occasion: Occasion, given: Answers): Choice {
  const { policy, choice } = facts
  const answers = answerAll(facts, 'denied', () => true)
  const isNamed = (id: string) => given[id] !== undefined
  for (const vendor of policy.vendors)
    if (vendor.categories.some(isNamed)) answers[vendor.id] = 'follows'
    else if (isNew(vendor, choice)) delete answers[vendor.id]

  const refused = signalled(facts)
  const known: readonly { id: string; necessary?: boolean }[] = [...policy.categories, ...policy.vendors]
  for (const { id, necessary } of known) {
    if (necessary || !isNamed(id)) continue
    const insists = occasion.method === 'gesture' && refused.has(id)
    // Anything but the word for a yes is a no.
    answers[id] = given[id] !== 'granted' ? 'denied' : insists ? 'insisted' : 'granted'
  }
  return made(facts, occasion, answers)
}

/** Applies a signal: what it covers is refused, the rest stands, and what was granted grows no younger by it. */
export function optOut(facts: Facts, occasion: Occasion): Choice {
  const choice = made(facts, occasion, facts.choice?.answers ?? {})
  return Object.values(choice.answers).some(isYes) ? { ...choice, at: facts.choice?.at ?? choice.at } : choice
}

/**
 * One answer for every category of this policy that does not keep its own. Refusals of what this policy does not have
 * outlive it, so that one page with fewer categories or vendors does not undo what was refused on another; grants do not.
 */
function answerAll({ policy, choice }: Facts, answer: Grant, keeps?: (answer: Answer) => boolean) {
  const all: Record<string, Answer> = { ...refusals(choice?.answers) }
  for (const { id } of policy.vendors) all[id] = 'follows'
  for (const { id, necessary } of policy.categories) if (!necessary) all[id] = answer
  for (const [id, said] of Object.entries(choice?.answers ?? {})) if (all[id] && keeps?.(said)) all[id] = said
  return all
}

/** Refuses what a signal says no to, so that the refusal stands when the signal is gone (11 CCR 7025(c)(5)). */
function made(facts: Facts, occasion: Occasion, given: Answers<Answer>): Choice {
  const { policy } = facts
  const answers: Record<string, Answer> = { ...given }
  const vendors = policy.vendors.map(({ id }) => id)
  for (const id of signalled(facts))
    if (!vendors.includes(id)) answers[id] = answers[id] === 'insisted' ? 'insisted' : 'denied'
    else if (answers[id] === 'granted') answers[id] = 'follows'
  return { ...occasion, policyVersion: policy.version, answers }
}
