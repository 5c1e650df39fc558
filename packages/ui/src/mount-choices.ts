import type { Assent, VendorAbout } from '@assent/core'
import { answersOf, type Draft, untouched } from './draft.js'
import { attachShadow, h, makeText, outcomeOf, render } from './index.js'
import { cookies } from './locales/en/cookies.js'
import { preferences } from './locales/en/preferences.js'
import { vendors } from './locales/en/vendors.js'
import { panel } from './panel.js'
import { preferencesStyle } from './preferences-style.js'

const inlineStyle = `section{box-shadow:none}.body{overflow:visible}label{scroll-margin-block:80px}`

/**
 * The preferences as a part of a page, such as the cookie policy's, with all that the panel has but its close button. Returns the
 * way to take them away.
 */
export function mountChoices(assent: Assent, about: readonly VendorAbout[], place: HTMLElement): () => void {
  const text = makeText(assent.config, { ...cookies, ...vendors, ...preferences })
  const root = attachShadow('preferences', assent, preferencesStyle(assent.config.ui) + inlineStyle)
  place.append(root.host)
  let draft: Draft = untouched
  let said = ''

  const onDone = (outcome: string) => {
    draft = untouched
    said = outcome
    draw()
  }

  const actions = {
    onClose() {},
    onDraft(next: Draft) {
      draft = next
      said = ''
      draw()
    },
    onSave(event: Event) {
      assent.choose(answersOf(draft, assent.state), event)
      onDone(outcomeOf(assent, text))
    },
    onDone,
  }

  const draw = () =>
    render(
      h('div', null, [
        // A receipt lists what is on view by this class: `attachShadow`.
        h(
          'section',
          { class: 'banner', dir: 'auto', 'aria-label': text('preferences.title') },
          panel(assent, about, text, draft, actions, (root.host as HTMLElement).lang).slice(1),
        ),
        h('p', { class: 'said', role: 'status' }, said),
      ]),
      root,
    )

  const stop = assent.on('choice', () => {
    draft = untouched
    draw()
  })
  draw()
  return () => {
    stop()
    root.host.remove()
  }
}
