import type { Assent } from '@assent/core'
import { type ComponentChild, h } from 'preact'
import type { Text } from './text.js'

/**
 * Reject and accept: made by one function, with one class and one part, so that no theme can tell them apart. `onDone`
 * is told what became of the choice, to be said politely.
 */
export function choices(assent: Assent, text: Text, onDone: (outcome: string) => void): ComponentChild {
  const choice = (verb: 'reject' | 'accept') =>
    h(
      'button',
      {
        class: 'choice',
        onClick(event: Event) {
          assent[verb](event)
          onDone(outcomeOf(assent, text))
        },
      },
      text(verb),
    )
  return h('div', { class: 'choices' }, choice('reject'), choice('accept'))
}

/** What became of a choice: kept, or impossible to keep. */
export function outcomeOf({ state }: Assent, text: Text): string {
  return text(state.shut ? 'unsaved' : 'saved')
}
