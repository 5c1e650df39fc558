import type { Assent, Config } from '@assent/core'
import { dress } from './dress.js'
import { mountNotice, type NoticeOptions } from './mount-notice.js'
import { speak } from './speak.js'
import { whenIdle } from './when-idle.js'

// What the preferences take from the notice, so that both can share one file of it.
export { type ComponentChild, h, render } from 'preact'
export { afterPaint } from './after-paint.js'
export { choices, outcomeOf } from './choices.js'
export { dress } from './dress.js'
export { link } from './link.js'
export { mountNotice, type NoticeOptions } from './mount-notice.js'
export { refusedBySignal } from './refused-by-signal.js'
export { attachShadow } from './shadow.js'
export { speak } from './speak.js'
export { makeText, type Text } from './text.js'
export { inScheme } from './theme.js'
export { idly } from './when-idle.js'

/**
 * Fetches the words and the look for all that is shown afterwards, the words `beyond` the notice too where they are wanted. What does
 * not come leaves the stock ones.
 */
export function ready(config: Config, beyond?: 'beyond/'): Promise<unknown> {
  return Promise.allSettled([speak(config), beyond && speak(config, beyond), dress(config)])
}

/** Shows the notice in the visitor's language and the site's look, once the page is `painted`. While the question stands, the preferences are near. */
export async function showNotice(assent: Assent, painted: Promise<void>, options: NoticeOptions): Promise<() => void> {
  await Promise.all([ready(assent.config), painted])
  whenIdle(() => assent.state.prompt && options.onIdle?.().catch(() => {}))
  return mountNotice(assent, options)
}
