import type { Realm } from '../calls.js'
import { asking, holdAddress, holdProperty, reading } from '../elements.js'
import { wrap } from '../wrap.js'
import { addressesIn } from './addresses-in.js'
import { addressesAt } from './page-text.js'

/** What elements ask with beyond the usual ways. */
const further: Record<string, string> = {
  script: 'src href xlink:href',
  iframe: 'src srcdoc',
  link: 'href imagesrcset',
  a: 'ping',
  area: 'ping',
  object: 'data',
  embed: 'src',
  video: 'src poster',
  audio: 'src',
  source: 'src srcset',
  track: 'src',
  input: 'src',
  image: 'href xlink:href',
  use: 'href xlink:href',
  feImage: 'href xlink:href',
  body: 'background',
}

const list = (value: string) => value.split(/[\s,]+/)

/** The properties that set these, by interface; the usual ways have theirs. */
const properties: readonly (readonly [owner: string, property: string, name?: string])[] = [
  ['HTMLIFrameElement', 'srcdoc'],
  ['HTMLLinkElement', 'imageSrcset', 'imagesrcset'],
  ['HTMLAnchorElement', 'ping'],
  ['HTMLAreaElement', 'ping'],
  ['HTMLObjectElement', 'data'],
  ['HTMLEmbedElement', 'src'],
  ['HTMLVideoElement', 'poster'],
  ['HTMLMediaElement', 'src'],
  ['HTMLSourceElement', 'src'],
  ['HTMLSourceElement', 'srcset'],
  ['HTMLTrackElement', 'src'],
  ['HTMLInputElement', 'src'],
  ['HTMLBodyElement', 'background'],
]

/** Lets the gate know of every attribute that asks for something. */
export function nameFurther(): void {
  Object.assign(asking, further)
  Object.assign(reading, { imagesrcset: list, ping: list, srcdoc: addressesIn, src: addressesAt, data: addressesAt })
}

/** Holds what scripts make further elements ask for. */
export function holdFurtherElements(realm: Realm): void {
  const owners = realm as unknown as Record<string, { prototype: object } | undefined>
  for (const [owner, property, name] of properties) holdProperty(owners[owner], property, name)
  wrap(realm.Element.prototype, 'setAttributeNS', (call, [, name, value], element) =>
    holdAddress(element, `${name}`, value) ? undefined : call(),
  )
  // `baseVal` writes the attribute of the element it came from, which only a look at that element can tell.
  wrap(
    realm.SVGAnimatedString?.prototype,
    'baseVal',
    (call, [value], string) => {
      const element = owned.get(string)
      return (element && holdAddress(element, 'href', value)) || call()
    },
    'set',
  )
  for (const owner of ['SVGImageElement', 'SVGUseElement', 'SVGScriptElement', 'SVGFEImageElement'])
    wrap(
      owners[owner]?.prototype,
      'href',
      (call, _, element) => {
        const string = call()
        owned.set(string, element)
        return string
      },
      'get',
    )
}

const owned = new WeakMap<object, Element>()
