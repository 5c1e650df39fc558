import { holdAttributes, unstarted } from './elements.js'

/**
 * Holds what the page's own markup, or markup that a script wrote, asks of a vendor that is denied. The parser may be
 * fetching the file already; a script that leaves its document before it runs never runs (HTML, "execute the script
 * element"), so a marked copy takes its place.
 */
export function holdWritten(element: Element): void {
  if (element.localName !== 'script') return void holdAttributes(element)
  const held = element.cloneNode(true) as Element
  if (!holdAttributes(held)) return
  unstarted.delete(held)
  element.replaceWith(held)
  new Document().adoptNode(element)
}
