import type { Assent, EmbedAbout } from '@assent/core'
import { render, type Text } from '../index.js'
import { readHeld } from './held.js'
import { placeholder } from './placeholder.js'
import { frameStyle } from './placeholder-style.js'

/** A smaller frame shows nothing that a visitor could miss. */
const smallest = { width: 120, height: 60 }

/** Stands in for held frames, in the frames themselves, so that each keeps the size and the place that the page gives it. */
export interface Frames {
  /** Fills every held frame, and empties those the visitor has shown when `forget` says so. */
  fill(forget?: boolean): void
}

export function heldFrames(assent: Assent, embeds: readonly EmbedAbout[], text: Text): Frames {
  /** What the visitor has shown one by one. */
  const shown = new Set<HTMLIFrameElement>()

  const fill = (frame: HTMLIFrameElement) => {
    const page = pageOf(frame)
    const held = readHeld(frame, assent, embeds)
    if (!page || !held || shown.has(frame)) return
    if (frame.clientWidth < smallest.width || frame.clientHeight < smallest.height) return
    frame.title ||= held.name
    page.documentElement.lang = text('language') || 'en'
    if (!page.adoptedStyleSheets.length) page.adoptedStyleSheets = [sheetFor(page, frameStyle(assent.config.ui))]
    render(
      placeholder(assent, held, text, () => shown.add(frame)),
      page.body,
    )
  }

  return {
    fill(forget) {
      for (const frame of shown) {
        const isReleased = frame.dataset.src === undefined
        if (isReleased || forget) shown.delete(frame)
        if (!isReleased && forget) frame.src = 'about:blank'
      }
      for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[data-src]')) fill(frame)
    },
  }
}

/** The empty page of a frame that waits; undefined where it is another origin's, or shut off by `sandbox`. */
function pageOf({ contentDocument: page }: HTMLIFrameElement): Document | undefined {
  return page?.body && page.URL === 'about:blank' ? page : undefined
}

/** A document takes only sheets that its own window has made. */
function sheetFor(page: Document, css: string): CSSStyleSheet {
  const sheet = new (page.defaultView as unknown as typeof globalThis).CSSStyleSheet()
  sheet.replaceSync(css)
  return sheet
}
