import type { Assent } from '@assent/core'
import { type ComponentChild, h } from 'preact'
import type { Text } from './text.js'

/**
 * Reject and accept: made by one function, with one class and one part, so that no theme can tell them apart. `onDone`
 * is told what became of the choice, to be said politely.
 */
export function choices(assent: Assent, text: Text, onDone: Done): ComponentChild {
  const choice = (verb: Verb) => h('button', { class: 'choice', ...answer(assent, text, onDone, verb) }, text(verb))
  return h('div', { class: 'choices' }, choice('reject'), choice('accept'))
}

/** A cross that closes the notice. Its name says that this refuses, which is all that it does. */
export function crossOut(assent: Assent, text: Text, onDone: Done): ComponentChild {
  return h('button', { class: 'cross', 'aria-label': text('reject'), ...answer(assent, text, onDone, 'reject') }, '×')
}

type Verb = 'reject' | 'accept'
type Done = (outcome: string) => void

function answer(assent: Assent, text: Text, onDone: Done, verb: Verb) {
  return {
    onClick(event: Event) {
      assent[verb](event)
      onDone(outcomeOf(assent, text))
    },
  }
}

/** What became of a choice: kept, or impossible to keep. */
export function outcomeOf({ state }: Assent, text: Text): string {
  return text(state.shut ? 'unsaved' : 'saved')
}
