import { type Category, type ConsentState, signalled } from '@assent/core'

/** The categories that are off because a signal says so. */
export function refusedBySignal(state: ConsentState): readonly Category[] {
  const ids = signalled(state)
  return state.policy.categories.filter(({ id }) => ids.has(id) && state.grants[id] === 'denied')
}
