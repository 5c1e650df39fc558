import type { LedgerEntry } from '@assent/core'

/** Whom something is held for, and why. */
export type Holder = Pick<LedgerEntry, 'vendor' | 'categories' | 'reason'>

/** What asks: an element's name, or a call's. Absent where nothing is asked yet. */
export type Kind = LedgerEntry['kind']

/** Whom an address is held for now; undefined where it may pass. */
export type HolderOf = (url: URL, kind?: Kind) => Holder | undefined

/** What the page's replaced functions ask. They stay replaced: a later start only takes this place. */
interface Bench {
  holderOf: HolderOf
  /** Hears of marked elements: each that stays held, and each that is released. */
  tell?: (element: Element, isReleased: boolean) => void
}

export const bench: Bench = { holderOf: () => undefined }

/** Reads an address as the page would; undefined for what is none. */
export function readUrl(url: unknown): URL | undefined {
  try {
    return new URL(`${url}`, document.baseURI)
  } catch {
    return undefined
  }
}

/** Whom an address that is about to be asked for is held for. */
export function holderOf(kind: Kind | undefined, url: unknown): Holder | undefined {
  const parsed = readUrl(url)
  return parsed && bench.holderOf(parsed, kind)
}
