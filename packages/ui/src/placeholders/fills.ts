import type { Assent, EmbedAbout } from '@assent/core'
import { render, type Text } from '../index.js'
import { readHeld } from './held.js'
import { always } from './placeholder.js'
import { fillStyle } from './placeholder-style.js'

/**
 * Marks what held scripts would fill, such as a quoted post, with a button that allows their vendor. The page's own words stay
 * readable beneath it.
 */
export function heldFills(assent: Assent, embeds: readonly EmbedAbout[], text: Text): () => void {
  const marks = new Map<HTMLElement, HTMLElement>()
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(fillStyle(assent.config.ui))

  const mark = (element: HTMLElement, vendor: string) => {
    if (marks.has(element) || !element.getClientRects().length) return
    const host = document.createElement('assent-placeholder')
    host.dataset.vendor = vendor
    const held = readHeld(host, assent, embeds)
    const root = host.attachShadow({ mode: 'open' })
    root.adoptedStyleSheets = [sheet]
    if (held) render(always(assent, held, text), root)
    element.append(host)
    marks.set(element, host)
  }

  return () => {
    for (const { vendor, fills } of embeds)
      if (fills && vendor in assent.state.grants && !assent.has(vendor))
        for (const element of document.querySelectorAll<HTMLElement>(fills)) mark(element, vendor)
    for (const [element, host] of marks)
      if (!element.isConnected || assent.has(host.dataset.vendor ?? '')) {
        host.remove()
        marks.delete(element)
      }
  }
}
