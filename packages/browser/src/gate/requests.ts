import type { Vendor } from '@assent/core'

/** The vendor an address is held for, or undefined where it may pass. */
export type HeldFor = (url: string) => Vendor | undefined

let heldFor: HeldFor | undefined
let setAttribute: Element['setAttribute'] | undefined

/**
 * Holds what scripts request of vendors that are denied. A call fails the way a network error does; a script, frame or
 * image whose address is held becomes a marked element, which the gate releases when it is granted.
 *
 * The page's functions are replaced once and stay replaced, so that a wrapper of the page's own around them keeps
 * working; a later call only changes who judges.
 */
export function holdRequests(judge: HeldFor): void {
  heldFor = judge
  if (setAttribute) return
  setAttribute = Element.prototype.setAttribute

  wrap(window, 'fetch', 'value', (call, [input]) =>
    isHeld(input instanceof Request ? input.url : input) ? Promise.reject(new TypeError('Failed to fetch')) : call(),
  )
  wrap(Navigator.prototype, 'sendBeacon', 'value', (call, [url]) => !isHeld(url) && call())

  const held = new WeakSet<object>()
  wrap(XMLHttpRequest.prototype, 'open', 'value', (call, [, url], xhr) => {
    held[isHeld(url) ? 'add' : 'delete'](xhr)
    return call()
  })
  wrap(XMLHttpRequest.prototype, 'send', 'value', (call, _, xhr) =>
    held.has(xhr) ? fail(xhr as XMLHttpRequest, 'error', 'loadend') : call(),
  )

  const loaders = [HTMLScriptElement, HTMLImageElement, HTMLIFrameElement]
  for (const { prototype } of loaders)
    wrap(prototype, 'src', 'set', (call, [url], element) => holdElement(element as Element, url) || call())
  wrap(Element.prototype, 'setAttribute', 'value', (call, [name, url], element) =>
    /^src$/i.test(name) && loaders.some((loader) => element instanceof loader) && holdElement(element as Element, url)
      ? undefined
      : call(),
  )
}

const isHeld = (url: unknown): boolean => url !== undefined && !!heldFor?.(`${url}`)

/** What parsed markup asks for, apart from what is marked. */
export const writtenSelector = 'script[src],iframe[src],img[src],link[href]'

/**
 * Holds what the page's own markup, or markup that a script wrote, asks of a vendor that is denied. The parser may be
 * fetching the file already; a script that leaves its document before it runs never runs (HTML, "execute the script
 * element"), so a marked copy takes its place.
 */
export function holdWritten(element: Element): void {
  const name = element.hasAttribute('src') ? 'src' : 'href'
  const isScript = element instanceof HTMLScriptElement
  const held = isScript ? (element.cloneNode() as Element) : element
  if (!holdElement(held, element.getAttribute(name), name)) return
  held.removeAttribute(name)
  if (!isScript) return
  element.replaceWith(held)
  new Document().adoptNode(element)
}

/** Turns an element whose address is held into a marked one; false when the address may pass. */
function holdElement(element: Element, url: unknown, name = 'src'): boolean {
  const vendor = heldFor?.(`${url}`)
  if (!vendor) return false
  const mark = (name: string, value: string) => setAttribute?.call(element, name, value)
  if (element instanceof HTMLScriptElement) {
    mark('data-type', element.type)
    mark('type', 'text/plain')
  }
  mark('data-vendor', vendor.id)
  mark(`data-${name}`, `${url}`)
  if (element instanceof HTMLImageElement) fail(element, 'error')
  return true
}

function fail(target: EventTarget, ...types: string[]): void {
  setTimeout(() => {
    for (const type of types) target.dispatchEvent(new Event(type))
  })
}

// biome-ignore lint/suspicious/noExplicitAny: any of the page's functions
type Any = any

/** Replaces a function of the page, keeping its descriptor, name and length as libraries test them. */
function wrap(
  owner: object,
  name: string,
  part: 'value' | 'set',
  handle: (call: () => Any, args: Any[], self: object) => Any,
) {
  const descriptor = Object.getOwnPropertyDescriptor(owner, name)
  const native = descriptor?.[part]
  if (!native) return
  const replacement = {
    [name](this: object, ...args: Any[]) {
      return handle(() => Reflect.apply(native, this, args), args, this)
    },
  }[name] as object
  Object.defineProperties(replacement, { name: { value: native.name }, length: { value: native.length } })
  Object.defineProperty(owner, name, { ...descriptor, [part]: replacement })
}
