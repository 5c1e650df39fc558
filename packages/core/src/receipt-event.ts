import type { ConsentState } from './assent.js'
import { isYes } from './choice.js'
import type { Receipt, ReceiptEvent } from './receipt.js'

/**
 * What a decision was. The first answer is `given` or `refused` by what holds after it; a choice that lapsed, or that a
 * signal alone made, is nobody's answer.
 */
export function eventOf(
  before: ConsentState,
  after: ConsentState,
  control: Receipt['method']['control'],
): ReceiptEvent {
  if (control === 'signal') return 'signal'
  if (control === 'expiry') return 'expired'
  const held = holdsOptional(before)
  const holds = holdsOptional(after)
  const { choice } = before
  const isFirst = !choice || choice.lapsed || (choice.method === 'signal' && !hasYes(before))
  if (!holds) return held && !isFirst ? 'withdrawn' : 'refused'
  return isFirst ? 'given' : 'changed'
}

/** Whether the visitor has said yes to anything that stands: only then may a browser keep an id. */
export function hasYes({ choice, shut }: Pick<ConsentState, 'choice' | 'shut'>): boolean {
  return !shut && Object.values(choice?.answers ?? {}).some(isYes)
}

function holdsOptional({ policy, grants }: ConsentState): boolean {
  return policy.categories.some(({ id, necessary }) => !necessary && grants[id] === 'granted')
}
