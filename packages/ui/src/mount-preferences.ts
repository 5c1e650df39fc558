import type { Assent, VendorAbout } from '@assent/core'
import { cycleFocus } from './cycle-focus.js'
import { answersOf, type Draft, untouched } from './draft.js'
import { attachShadow, h, idly, makeText, outcomeOf, render, type Text } from './index.js'
import { cookies } from './locales/en/cookies.js'
import { preferences } from './locales/en/preferences.js'
import { vendors } from './locales/en/vendors.js'
import { panel } from './panel.js'
import { preferencesStyle } from './preferences-style.js'
import { returnFocus } from './return-focus.js'

/** The second layer's handle. */
export interface Preferences {
  /** Draws the second layer out of sight, when the visitor is about to open it. */
  prepare(): void
  /** Shows the second layer; focus goes back to the opener when it closes. */
  open(opener?: unknown): void
  unmount(): void
}

/** Fetches what shows the visitor's receipts. */
export type LoadReceipts<A extends Assent> = (name: 'receipts') => Promise<{
  showReceipts(place: Element, assent: A, text: Text): void
}>

/**
 * The second layer, ready to be opened. `about` is what people read of the vendors, by id; `load` is asked for the
 * receipts where the config has them.
 */
export function mountPreferences<A extends Assent>(
  assent: A,
  about: readonly VendorAbout[],
  load?: LoadReceipts<A>,
): Preferences {
  const text = makeText(assent.config, { ...cookies, ...vendors, ...preferences })
  let root: ShadowRoot | undefined
  let draft: Draft | undefined
  /** Whether what is out of sight is drawn, and still true. */
  let isPrepared = false
  let isUnmounted = false
  let opener: unknown
  let said = ''
  // To word the cookies' durations takes a slow phone longer than all else; they stand under what is folded.
  let told: readonly VendorAbout[] = about.map((each) => ({ ...each, cookies: [] }))

  const find = <T extends HTMLElement>(selector: string) => root?.querySelector<T>(selector)
  const close = () => find<HTMLDialogElement>('dialog')?.close()

  const onDone = (outcome: string) => {
    close()
    // While the dialog was open all else was inert, the live region too: it must be back before it speaks.
    setTimeout(() => {
      said = outcome
      draw()
    }, 100)
  }

  const actions = {
    onClose: close,
    onDraft(next: Draft) {
      draft = next
      draw()
    },
    onSave(event: Event) {
      assent.choose(answersOf(draft ?? untouched, assent.state), event)
      onDone(outcomeOf(assent, text))
    },
    onDone,
  }

  const dialog = {
    dir: 'auto' as const,
    // Focus starts here, not on the title: Orca is moved there, unsaid, when all else turns inert.
    autofocus: true,
    'aria-labelledby': 'Title',
    // However it was closed: by a button, by Esc, or by the browser.
    onClose() {
      draft = undefined
      isPrepared = false
      // Not at once: a screen reader whose place is gone says nothing of where focus goes back to.
      setTimeout(draw, 100)
      const link = document.querySelector('[data-assent="preferences"]')
      returnFocus(opener, link, document.querySelector('assent-notice')?.shadowRoot?.querySelector('button'))
    },
    onKeyDown(event: KeyboardEvent) {
      if (root) cycleFocus(event, root, find('.close')!, find('.save')!)
    },
  }

  const draw = () => {
    const shown = draft ?? (isPrepared && untouched)
    if (root)
      render(
        h('div', null, [
          h('dialog', dialog, shown && panel(assent, told, text, shown, actions, (root.host as HTMLElement).lang)),
          h('p', { class: 'said', role: 'status' }, said),
        ]),
        root,
      )
  }

  const fillReceipts = () => {
    const place = find('assent-receipts')
    if (place)
      load?.('receipts').then(
        ({ showReceipts }) => showReceipts(place, assent, text),
        () => {},
      )
  }

  const prepare = () => {
    if (isPrepared || draft || isUnmounted) return
    root ??= attachShadow('preferences', assent, preferencesStyle(assent.config.ui))
    isPrepared = true
    draw()
  }

  const stop = assent.on('choice', () => {
    // What is out of sight is drawn anew when it is wanted again: the answer is to be painted first.
    isPrepared = false
    if (draft) draw()
  })
  return {
    prepare,
    open(from) {
      prepare()
      if (!draft && !isUnmounted) {
        draft = untouched
        opener = from
        // Inert while the dialog is open: drawn with what is worded then.
        said = ''
        fillReceipts()
        find<HTMLDialogElement>('dialog')?.showModal()
        idly(() => {
          told = about
          draw()
        })
      }
      find('dialog')?.focus()
    },
    unmount() {
      isUnmounted = true
      stop()
      root?.host.remove()
      root = undefined
    },
  }
}
