import type { Assent } from '@assent/core'
import { h as element } from 'preact'
import { mountNotice, type NoticeOptions } from './mount-notice.js'
import { speak } from './speak.js'

// What the preferences' file takes from this one. Each part must be listed, or the bundler makes a third file for it.
export { type ComponentChild, render } from 'preact'
export { choices, outcomeOf } from './choices.js'
export { cross, iconButton } from './icon-button.js'
export { link } from './link.js'
export { mountNotice, type NoticeOptions } from './mount-notice.js'
export { refusedBySignal } from './refused-by-signal.js'
export { attachShadow } from './shadow.js'
export { speak } from './speak.js'
export { makeText, type Text } from './text.js'
export { inScheme } from './theme.js'

/** Defined here, so that the preferences depend on this file itself and not only on what it lists. */
export const h = element

/** Shows the notice in the visitor's language. */
export async function showNotice(assent: Assent, options: NoticeOptions): Promise<() => void> {
  await speak(assent.config)
  return mountNotice(assent, options)
}
