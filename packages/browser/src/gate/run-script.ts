import { makeScript, trustedUrl } from '../script.js'
import { unstarted } from './elements.js'

/** How long a file may keep the tags behind it waiting, in milliseconds. */
const patience = 5_000

/** Scripts whose file is on its way, by the element that was held. */
const inFlight = new Map<Element, HTMLScriptElement>()

/** Starts fetching a script's file, so that it is there when its turn comes. */
export function fetchAhead(held: HTMLScriptElement, url: string): void {
  const link = document.createElement('link')
  link.rel = held.dataset.type === 'module' ? 'modulepreload' : 'preload'
  link.as = 'script'
  copyAttributes(held, link, ['crossorigin', 'integrity', 'referrerpolicy'])
  link.nonce = held.nonce ?? ''
  link.href = url
  document.head.append(link)
}

/**
 * Runs a held script: by replacing it with a fresh element, since a script element runs only once, or as it stands where
 * a script of the page made it and it never began. `data-type` holds the type it gets. Resolves when it has run, has
 * failed, or has used up the patience of those behind it.
 */
export function runScript(held: HTMLScriptElement, url: string | undefined): Promise<void> {
  const isOwn = unstarted.has(held)
  const script = isOwn ? held : makeScript(url, held.text)
  const kept = held.getAttributeNames().filter((name) => !/^(type|src|data-src|data-type|nonce)$/.test(name))
  copyAttributes(held, script, kept)
  script.type = held.dataset.type ?? ''
  // In a page with a content policy the attribute reads empty; the property does not.
  script.nonce = held.nonce ?? ''
  // The lanes keep the order of files: the browser's own list would have them all wait for one that hangs.
  if (url === undefined) script.async = held.hasAttribute('async')
  return new Promise((resolve) => {
    const end = () => {
      inFlight.delete(held)
      resolve()
    }
    for (const type of ['load', 'error']) script.addEventListener(type, end)
    if (url) {
      inFlight.set(held, script)
      setTimeout(resolve, patience)
    }
    withoutDocumentWrite(() => {
      if (isOwn) {
        held.removeAttribute('data-src')
        held.src = trustedUrl(url as string)
      } else held.replaceWith(script)
    })
    if (!url) resolve(turnOfVisitor())
  })
}

let lastTurn = 0

/** After an inline script, which has run by now: the visitor's next click may go before the next tag, once these have had their 8 ms. */
function turnOfVisitor(): Promise<void> | undefined {
  const now = performance.now()
  if (now - lastTurn < 8) return
  lastTurn = now
  return (window as { scheduler?: { yield?(): Promise<void> } }).scheduler?.yield?.()
}

/** Takes back scripts that were released and have not run: one that has left its document does not run when its file is there. */
export function cancelScripts(isLost: (held: Element) => boolean): void {
  for (const [held, script] of inFlight) {
    if (!isLost(held)) continue
    // Those behind it wait no longer.
    script.dispatchEvent(new Event('error'))
    script.replaceWith(held)
    new Document().adoptNode(script)
  }
}

function copyAttributes(from: Element, to: Element, names: readonly string[]): void {
  for (const name of names) if (from.hasAttribute(name)) to.setAttribute(name, from.getAttribute(name) as string)
}

/** Outside the parser `document.write` would wipe the page; a late tag writes nothing instead. */
function withoutDocumentWrite(run: () => void): void {
  const { write, writeln } = document
  document.write = document.writeln = () => {}
  try {
    run()
  } finally {
    Object.assign(document, { write, writeln })
  }
}
