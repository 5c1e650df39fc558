import type { Assent, VendorAbout } from '@assent/core'
import { categories } from './categories.js'
import type { Draft } from './draft.js'
import { heldNotes } from './held-notes.js'
import { type ComponentChild, choices, h, refusedBySignal, type Text } from './index.js'
import { siteNotes } from './site-notes.js'

/** What can be done in the panel, apart from reading. */
export interface PanelActions {
  readonly onClose: () => void
  readonly onDraft: (draft: Draft) => void
  readonly onSave: (event: Event) => void
  readonly onDone: (outcome: string) => void
}

/** The second layer's content: header, everything that can be chosen or read, and the answers, always in view. */
export function panel(
  assent: Assent,
  about: readonly VendorAbout[],
  text: Text,
  draft: Draft,
  { onClose, onDraft, onSave, onDone }: PanelActions,
  language: string,
): ComponentChild[] {
  const off = refusedBySignal(assent.state)
  return [
    h(
      'header',
      // Parts of the dialog: the page has landmarks of its own.
      { role: 'none' },
      h('h2', { id: 'Title' }, text('preferences.title')),
      h('button', { class: 'close', 'aria-label': text('close'), onClick: onClose }),
    ),
    h(
      'div',
      { class: 'body' },
      off.length > 0 &&
        h('p', { class: 'signal' }, h('b', null, text('notice.signal')), h('small', null, text('preferences.signal'))),
      categories(assent, about, text, draft, onDraft),
      heldNotes(assent, about, text, language),
      siteNotes(assent.config, text, language),
      assent.config.receipts && h('assent-receipts', { class: 'notes' }),
    ),
    h(
      'footer',
      { role: 'none' },
      choices(assent, text, onDone),
      h('button', { class: 'save', part: 'save', onClick: onSave }, text('preferences.save')),
    ),
  ]
}
