import type { Grants, Policy } from '@assent/core'
import { report, shield } from '../report.js'
import { createLanes } from './lanes.js'
import { addresses, isGranted, type Marked, markedSelector, readMarks } from './marked.js'
import { holdWritten, writtenSelector } from './requests.js'

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
export interface Judge {
  readonly policy: Policy
  readonly grants: () => Grants
  /** Whether an address may be requested now. */
  readonly allows: (url: string) => boolean
}

/** Scripts that have run on this page, whichever start released them. */
const ran: Marked[] = []

/** Watches the document for marked elements, and considers each as it comes. */
export function createGate({ policy, grants, allows }: Judge): Gate {
  const enqueue = createLanes()
  const taken = new WeakSet<Element>()
  const shown = new Set<Element>()
  const told = new Set<string | undefined>()

  const isDue = (marks: Marked) => isGranted(marks, grants(), policy) && (!marks.url || allows(marks.url))

  const consider = (element: Element) => {
    const marks = readMarks(element)
    for (const id of [...marks.categories, marks.vendor])
      if (id && !told.has(id) && ![...policy.categories, ...policy.vendors].some((known) => known.id === id)) {
        told.add(id)
        report(`"${id}" is not in the config: its elements stay held`)
      }
    if (taken.has(element) || !isDue(marks)) return
    if (element instanceof HTMLScriptElement) {
      taken.add(element)
      enqueue({
        script: element,
        url: marks.url,
        lane: marks.vendor ?? marks.categories.join(' '),
        isDue: () => isDue(marks),
        onTurn: (runs) => (runs ? ran.push(marks) : taken.delete(element)),
      })
    } else {
      shown.add(element)
      for (const [aside, live] of addresses) move(element, aside, live)
    }
  }

  const considerAll = (elements: Iterable<Element>) => {
    for (const element of elements) shield(() => consider(element))
  }
  const observer = new MutationObserver((mutations) => {
    for (const node of mutations.flatMap(({ addedNodes }) => [...addedNodes]))
      if (node instanceof Element)
        for (const element of [node, ...node.querySelectorAll(`${markedSelector},${writtenSelector}`)])
          if (element.matches(markedSelector)) considerAll([element])
          else if (element.matches(writtenSelector)) shield(() => holdWritten(element))
  })
  observer.observe(document, { childList: true, subtree: true })

  return {
    release: () => considerAll(document.querySelectorAll(markedSelector)),
    hold() {
      for (const element of shown)
        if (!isDue(readMarks(element))) {
          shown.delete(element)
          for (const [aside, live] of addresses) move(element, live, aside)
          // Taking the address away does not unload a frame in every engine.
          if (element instanceof HTMLIFrameElement) element.src = 'about:blank'
        }
    },
    hasRun: (matches) => ran.some(matches),
    stop: () => observer.disconnect(),
  }
}

function move(element: Element, from: string, to: string): void {
  const value = element.getAttribute(from)
  if (value === null) return
  element.removeAttribute(from)
  element.setAttribute(to, value)
}
