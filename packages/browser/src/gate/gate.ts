import type { Grants, Policy } from '@assent/core'
import { report, shield } from '../report.js'
import { apart, asking } from './elements.js'
import { holdWritten } from './hold-written.js'
import { bench, holderOf } from './judge.js'
import { createLanes } from './lanes.js'
import { addresses, askingSelector, isGranted, type Marked, markedSelector, readMarks } from './marked.js'
import { cancelScripts } from './run-script.js'

/** Holds marked elements, releases them when granted, and takes back what can be taken back. */
export interface Gate {
  /** Releases what is granted now. */
  release(): void
  /** Puts frames, images and links back on hold after a loss. */
  hold(): void
  /** Whether a script with marks like these has run. */
  hasRun(matches: (marks: Marked) => boolean): boolean
  stop(): void
}

/** What the gate asks about the moment. */
export interface Moment {
  readonly policy: Policy
  readonly grants: () => Grants
}

/** Scripts that have run on this page, whichever start released them. */
const ran: Marked[] = []

/** Watches the document for elements that are marked or ask for something, and considers each as it comes. */
export function createGate({ policy, grants }: Moment): Gate {
  const enqueue = createLanes()
  const taken = new WeakSet<Element>()
  const shown = new Set<Element>()
  const told = new Set<string | undefined>()
  const marked = markedSelector()
  const all = `${marked},${askingSelector()}`

  const isDue = (marks: Marked) => isGranted(marks, grants(), policy) && !(marks.url && holderOf(undefined, marks.url))

  const consider = (element: Element) => {
    const marks = readMarks(element)
    const { categories, vendor, url } = marks
    for (const id of [...categories, vendor])
      if (id && !told.has(id) && !(id in grants())) {
        told.add(id)
        report(`"${id}" is unknown: held`)
      }
    if (taken.has(element)) return
    if (!isDue(marks)) return bench.tell?.(element, false)
    if (element instanceof HTMLScriptElement) {
      taken.add(element)
      enqueue({
        script: element,
        url,
        lane: vendor ?? categories.join(' '),
        isDue: () => isDue(marks),
        onTurn(runs) {
          if (!runs) return taken.delete(element)
          bench.tell?.(element, true)
          ran.push(marks)
        },
      })
    } else {
      bench.tell?.(element, true)
      shown.add(element)
      // Chromium loads nothing in a frame whose address is set before the parser has gone on.
      setTimeout(() => shown.has(element) && move(element, 'data-'))
    }
  }

  // A form's own names are hidden behind those of its fields.
  const { matches, querySelectorAll } = Element.prototype
  const considerAll = (elements: Iterable<Element>) => {
    for (const element of elements)
      shield(() => {
        if (matches.call(element, marked)) consider(element)
        else if (asking[element.localName]) holdWritten(element)
      })
  }
  const observer = new MutationObserver((mutations) => {
    for (const { addedNodes } of mutations)
      for (const node of addedNodes)
        if (node instanceof Element) {
          considerAll([node])
          // Most are leaves, which have nothing to search.
          if (node.firstElementChild) considerAll([...querySelectorAll.call(node, all)])
        }
  })
  observer.observe(document, { childList: true, subtree: true })

  return {
    release: () => considerAll([...document.querySelectorAll(marked), ...apart]),
    hold() {
      cancelScripts((held) => !isDue(readMarks(held)) && taken.delete(held))
      for (const element of shown)
        if (!isDue(readMarks(element))) {
          shown.delete(element)
          move(element, '', 'data-')
          // Taking the address away does not unload a frame in every engine.
          if (element instanceof HTMLIFrameElement) element.src = 'about:blank'
        }
    },
    hasRun: (matches) => ran.some(matches),
    stop: () => observer.disconnect(),
  }
}

/** Moves an element's addresses from the attributes with one beginning to those with another. */
function move(element: Element, from: string, to = ''): void {
  for (const name of addresses()) {
    const value = element.getAttribute(from + name)
    if (value === null) continue
    element.removeAttribute(from + name)
    element.setAttribute(to + name, value)
  }
}
