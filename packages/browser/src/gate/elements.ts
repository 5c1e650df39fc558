import type { Realm } from './calls.js'
import { holderOf } from './judge.js'
import { wrap } from './wrap.js'

/** The attributes by which an element asks for something, by the element's name. */
export const asking = {
  __proto__: null,
  ...{ script: 'src', img: 'src srcset', iframe: 'src', link: 'href' },
} as unknown as Record<string, string>

/** Attributes that hold more than one address, and how they are read. */
export const reading: Record<string, (value: string) => readonly string[]> = {
  srcset: (value) => value.split(/[\s,]+/),
}

/** Held elements that no search of the document finds, such as those in shadow roots. */
export const apart = new Set<Element>()

/** The attributes by which this element asks. */
export function namesOf({ localName }: Element): readonly string[] {
  return asking[localName]?.split(' ') ?? []
}

/** The page's own function, from before it was replaced. */
let setAttribute: Element['setAttribute']

/** Scripts that never began: on release the page's own element runs, with its listeners. */
export const unstarted = new WeakSet<Element>()

/** Puts aside, by their markup, what the elements ask of whom is denied: what parsed markup asks for, apart from what is marked. */
export function holdAttributes(element: Element): boolean {
  const held = namesOf(element).filter((name) => {
    const value = element.getAttribute(name)
    return value !== null && holdAddress(element, name, value)
  })
  for (const name of held) element.removeAttribute(name)
  return held.length > 0
}

/** Turns an element into a marked one when it would ask this of whom is denied; false when the address may pass. */
export function holdAddress(element: Element, name: string, value: unknown): boolean {
  if (!namesOf(element).includes(name)) return false
  const addresses = reading[name]?.(`${value}`) ?? [`${value}`]
  for (const address of addresses) {
    const holder = address && holderOf(element.localName, address)
    if (!holder) continue
    const mark = (name: string, value: string) => setAttribute.call(element, `data-${name}`, value)
    if (element.localName === 'script') {
      unstarted.add(element)
      if (!element.hasAttribute('data-type')) mark('type', element.getAttribute('type') ?? '')
      setAttribute.call(element, 'type', 'text/plain')
    }
    mark('vendor', holder.vendor ?? '')
    mark(name, `${value}`)
    // Who waits for an image in vain would wait for ever.
    if (element.localName === 'img') setTimeout(() => element.dispatchEvent(new Event('error')))
    return true
  }
  return false
}

/** Holds what scripts make elements ask for. */
export function holdElements(realm: Realm): void {
  setAttribute ??= realm.Element.prototype.setAttribute
  holdProperty(realm.HTMLScriptElement, 'src')
  holdProperty(realm.HTMLImageElement, 'src')
  holdProperty(realm.HTMLImageElement, 'srcset')
  holdProperty(realm.HTMLIFrameElement, 'src')
  holdProperty(realm.HTMLLinkElement, 'href')
  wrap(realm.Element.prototype, 'setAttribute', (call, [name, value], element) =>
    holdAddress(element, `${name}`.toLowerCase(), value) ? undefined : call(),
  )
}

/** Holds what one property of a kind of element asks for. */
export function holdProperty(owner: { prototype: object } | undefined, property: string, name = property): void {
  wrap(owner?.prototype, property, (call, [value], element) => holdAddress(element, name, value) || call(), 'set')
}
