import type { Realm } from '../calls.js'
import { namesOf } from '../elements.js'
import { holderOf } from '../judge.js'
import { wrap } from '../wrap.js'
import { addressesIn } from './addresses-in.js'
import { holdTree } from './insertion.js'
import { scrubStyle } from './styles.js'

/** Whether markup could ask for something that is held. Most could not, and goes its way untouched. */
const isSuspect = (html: unknown) => addressesIn(`${html}`).some((address) => holderOf('markup', address))

type Way = 'innerHTML' | 'setHTMLUnsafe'

/**
 * Holds what markup asks for that a script writes. It is parsed aside, in a document that loads nothing, and its nodes
 * are moved: text that is written out and parsed again may mean something else.
 */
export function holdMarkup(realm: Realm): void {
  const { Element, ShadowRoot, Range, Document, DocumentFragment, Node } = realm
  let inert: Document | undefined

  /** What an element itself says: the fields of a form hide what the form has. */
  const ownOf = <Name extends keyof Element>(element: Element, name: Name): Element[Name] =>
    Reflect.get(Element.prototype, name, element)

  /** Parses markup as it would be parsed within an element, by the native call. */
  const parse = (context: Element | ShadowRoot, html: unknown, way: Way = 'innerHTML', rest: unknown[] = []) => {
    inert ??= realm.document.implementation.createHTMLDocument()
    const box =
      context instanceof Element
        ? inert.createElementNS(ownOf(context, 'namespaceURI'), ownOf(context, 'localName'))
        : inert.createElement('div')
    if (way === 'innerHTML') box.innerHTML = html as string
    else box.setHTMLUnsafe(html as string, ...(rest as []))
    const fragment = inert.createDocumentFragment()
    fragment.append(...box.childNodes)
    holdTree(fragment)
    return fragment
  }
  const replace = (target: Element | ShadowRoot, call: (args?: unknown[]) => unknown, args: unknown[], way: Way) => {
    const [html, ...rest] = args
    const name = 'localName' in target && target.localName
    if (name === 'style') return call([scrubStyle(html), ...rest])
    // A template's content loads nothing; it is held when it is put to use.
    if (name === 'template' || target.ownerDocument === inert || !isSuspect(html)) return call()
    const { replaceChildren } = target instanceof Element ? Element.prototype : DocumentFragment.prototype
    replaceChildren.call(target, parse(target, html, way, rest))
    return undefined
  }

  for (const owner of [Element, ShadowRoot]) {
    wrap(owner.prototype, 'innerHTML', (call, args, target) => replace(target, call, args, 'innerHTML'), 'set')
    wrap(owner.prototype, 'setHTMLUnsafe', (call, args, target) => replace(target, call, args, 'setHTMLUnsafe'))
  }
  wrap(
    Element.prototype,
    'outerHTML',
    (call, [html], target) => {
      if (!ownOf(target, 'parentNode') || !isSuspect(html)) return call()
      Element.prototype.replaceWith.call(target, parse(ownOf(target, 'parentElement') ?? target, html))
    },
    'set',
  )
  wrap(Element.prototype, 'insertAdjacentHTML', (call, [where, html], target) => {
    if (!isSuspect(html)) return call()
    const place = { beforebegin: 'before', afterbegin: 'prepend', beforeend: 'append', afterend: 'after' }[
      `${where}`.toLowerCase()
    ] as 'before' | undefined
    const context = /^(before|after)$/.test(place ?? '') ? ownOf(target, 'parentElement') : target
    if (!place || !context) return call()
    Element.prototype[place].call(target, parse(context, html))
  })
  wrap(Range.prototype, 'createContextualFragment', (call) => {
    const fragment = call()
    holdTree(fragment)
    return fragment
  })
  wrap(
    Node.prototype,
    'textContent',
    (call, [text], node) => (node?.localName === 'style' && text ? call([scrubStyle(text)]) : call()),
    'set',
  )
  for (const name of ['write', 'writeln'])
    wrap(Document.prototype, name, (call, texts) => (texts.some(isSuspect) ? call([defuse(texts.join(''))]) : call()))
}

const tags = /<([a-z][a-z\d]*)(\s[^>]*)>/gi

/**
 * Puts held addresses aside within text that goes to the parser piece by piece, tag by tag. What it adds has no quote and
 * no bracket, so that it means the same wherever it stands.
 */
function defuse(text: string): string {
  return text.replace(tags, (tag, name: string, attributes: string) => {
    const held = namesOf({ localName: name.toLowerCase() } as Element).flatMap((attribute) => {
      const holder = addressesIn(attributeIn(attributes, attribute))
        .map((address) => holderOf(name, address))
        .find(Boolean)
      return holder ? [[attribute, holder] as const] : []
    })
    const vendor = held[0]?.[1].vendor
    if (!held.length) return tag
    const isScript = /^script$/i.test(name)
    let aside = attributes
    for (const attribute of [...held.map(([attribute]) => attribute), ...(isScript ? ['type'] : [])])
      aside = aside.replace(new RegExp(`(\\s)(${attribute}\\s*=)`, 'i'), '$1data-$2')
    return `<${name}${isScript ? ' type=text/plain' : ''} data-vendor${vendor ? `=${vendor}` : ''}${aside}>`
  })
}

function attributeIn(attributes: string, name: string): string {
  const match = new RegExp(`\\s${name}\\s*=\\s*("[^"]*|'[^']*|[^\\s>]+)`, 'i').exec(attributes)
  return match?.[1]?.replace(/^["']/, '') ?? ''
}
