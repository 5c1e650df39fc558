import type { Category, ConsentState } from '@assent/core'

/** The categories that are off because a signal says so. */
export function refusedBySignal({ policy, signalled, grants }: ConsentState): readonly Category[] {
  return policy.categories.filter(({ id }) => signalled.has(id) && grants[id] === 'denied')
}
