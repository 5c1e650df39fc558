import type { Assent, EmbedAbout } from '@assent/core'
import { makeText, ready } from '../index.js'
import { placeholders } from '../locales/en/placeholders.js'
import { heldFills } from './fills.js'
import { heldFrames } from './frames.js'

/**
 * Shows, in the place of each held frame and of what held scripts would fill, whose it is and how to show it. `embeds` says what
 * is known of the vendors. Returns the way to stop.
 */
export async function mountPlaceholders(assent: Assent, embeds: readonly EmbedAbout[] = []): Promise<() => void> {
  await ready(assent.config, 'beyond/')
  const text = makeText(assent.config, placeholders)
  const frames = heldFrames(assent, embeds, text)
  const markFills = heldFills(assent, embeds, text)
  const update = () => {
    frames.fill()
    markFills()
  }

  const observer = new MutationObserver(update)
  observer.observe(document, { childList: true, subtree: true, attributeFilter: ['data-src'] })
  // A frame that is put back on hold is empty when it has loaded nothing.
  document.addEventListener('load', update, true)
  const off = assent.on('choice', ({ cause }) => {
    frames.fill(cause.verb !== 'accept')
    markFills()
  })
  update()
  return () => {
    off()
    observer.disconnect()
    document.removeEventListener('load', update, true)
  }
}
