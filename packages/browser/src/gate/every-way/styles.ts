import type { Realm } from '../calls.js'
import { holderOf } from '../judge.js'
import { wrap } from '../wrap.js'
import { scrub } from './addresses-in.js'

/** Style properties that may load something. */
const loading = /background|image|mask|content|cursor|filter|border|list|shape|clip|offset|src|css/i

/** A text of styles without what is held. */
export const scrubStyle = (text: unknown): string => scrub(`${text}`, (address) => !!holderOf('style', address))

/** Holds what styles ask for: addresses of whom is denied are taken out, and not put back. */
export function holdStyles(realm: Realm): void {
  const { CSSStyleSheet, CSSStyleDeclaration, Element } = realm
  for (const name of ['insertRule', 'replace', 'replaceSync'])
    wrap(CSSStyleSheet.prototype, name, (call, [text, ...rest]) => call([scrubStyle(text), ...rest]))
  for (const [owner, name] of [
    [CSSStyleSheet, 'addRule'],
    [CSSStyleDeclaration, 'setProperty'],
  ] as const)
    wrap(owner.prototype, name, (call, [first, text, ...rest]) =>
      text === undefined ? call() : call([first, text === null ? text : scrubStyle(text), ...rest]),
    )
  wrap(realm, 'FontFace', (call, [family, source, ...rest]) =>
    call([family, typeof source === 'string' ? scrubStyle(source) : source, ...rest]),
  )
  for (const name of Object.getOwnPropertyNames(CSSStyleDeclaration.prototype))
    if (loading.test(name))
      wrap(CSSStyleDeclaration.prototype, name, (call, [text]) => call([text && scrubStyle(text)]), 'set')
  wrap(Element.prototype, 'setAttribute', (call, [name, text]) =>
    /^style$/i.test(name) ? call([name, scrubStyle(text)]) : call(),
  )
}

/** Holds what a `style` element asks for, and what is written into its attribute by ways that cannot be wrapped. */
export function scrubElement(element: Element): void {
  // Not the element's own: the fields of a form may hide them.
  const { getAttribute, setAttribute } = Element.prototype
  if (element.localName === 'style') {
    const text = element.textContent ?? ''
    const kept = scrubStyle(text)
    if (kept !== text) element.textContent = kept
  }
  const attribute = getAttribute.call(element, 'style')
  if (attribute?.includes('//') || attribute?.includes('\\')) {
    const kept = scrubStyle(attribute)
    if (kept !== attribute) setAttribute.call(element, 'style', kept)
  }
}
