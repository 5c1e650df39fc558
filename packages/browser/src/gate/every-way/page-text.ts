import type { Realm } from '../calls.js'
import { wrap } from '../wrap.js'
import { addressesIn } from './addresses-in.js'

/** Kinds of text that ask for something when they are shown as a page or as a picture. */
const asks = /html|xml|svg/i

const texts = new WeakMap<Blob, string>()
const pages = new Map<string, string>()

/** Remembers the text of pages that a script makes, since nothing can read them back in time. */
export function rememberPages(realm: Realm): void {
  wrap(realm, 'Blob', (call, [parts]) => {
    const blob = call()
    if (asks.test(blob.type))
      texts.set(blob, [...(parts ?? [])].map((part) => texts.get(part) ?? decode(part)).join(''))
    return blob
  })
  wrap(realm.URL, 'createObjectURL', (call, [blob]) => {
    const url = call()
    const text = texts.get(blob)
    if (text !== undefined) pages.set(url, text)
    return url
  })
}

/** The addresses that something at an address asks for: itself, or those in the page that the address holds. */
export function addressesAt(url: string): readonly string[] {
  const page = pages.get(url) ?? textOf(url)
  return page === undefined ? [url] : addressesIn(page)
}

/** The text within a `data:` address of a page. */
function textOf(url: string): string | undefined {
  const [, type = '', base64, data = ''] = /^\s*data:([^,]*?)(;base64)?,([\s\S]*)/i.exec(url) ?? []
  if (!asks.test(type)) return undefined
  try {
    const text = decodeURIComponent(data)
    return base64 ? atob(text) : text
  } catch {
    return data
  }
}

function decode(part: unknown): string {
  const isBytes = part instanceof ArrayBuffer || ArrayBuffer.isView(part)
  return isBytes ? new TextDecoder().decode(part as ArrayBuffer) : `${part}`
}
