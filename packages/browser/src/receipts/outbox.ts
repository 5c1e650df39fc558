import type { Hash, NoticeDocument, PolicyDocument, Receipt } from '@assent/core'
import { utf8 } from './digest.js'

/** What waits to be sent, in order. */
export interface Outbox {
  readonly receipts: readonly Receipt[]
  /** By what the server calls the kind, and its hash. */
  readonly documents: readonly Waiting[]
  /** Attempts that failed in a row, and when the next may follow, in milliseconds since 1970. */
  readonly tries: number
  readonly after: number
}

/** A document that the server may not have. */
export interface Waiting {
  readonly kind: 'notices' | 'policies'
  readonly hash: Hash
  readonly document: NoticeDocument | PolicyDocument
}

export const emptyOutbox: Outbox = { receipts: [], documents: [], tries: 0, after: 0 }

/** How much waits at most: beyond that the oldest receipts are dropped. */
const cap = { receipts: 100, characters: 400_000 }

/** Adds a receipt and what it names; `dropped` is what no longer fits. */
export function add(
  outbox: Outbox,
  receipt: Receipt,
  documents: readonly Waiting[],
): { readonly outbox: Outbox; readonly dropped: readonly Receipt[] } {
  const fresh = documents.filter(({ hash }) => outbox.documents.every((waiting) => waiting.hash !== hash))
  let next: Outbox = {
    ...outbox,
    receipts: [...outbox.receipts, receipt],
    documents: [...outbox.documents, ...fresh],
    // A decision is always tried at once.
    after: 0,
  }
  const dropped: Receipt[] = []
  while (next.receipts.length > cap.receipts || (next.receipts.length > 1 && isTooLong(next))) {
    const [oldest, ...receipts] = next.receipts
    if (oldest) dropped.push(oldest)
    // What only the dropped one named goes with it.
    const isNamed = ({ hash }: Waiting) => receipts.some(({ notice, policy }) => notice === hash || policy === hash)
    next = { ...next, receipts, documents: next.documents.filter(isNamed) }
  }
  return { outbox: next, dropped }
}

function isTooLong(outbox: Outbox): boolean {
  return JSON.stringify(outbox).length > cap.characters
}

/** The outbox without what has been answered. */
export function remove(outbox: Outbox, ids: readonly string[]): Outbox {
  return {
    ...outbox,
    receipts: outbox.receipts.filter(({ id }) => !ids.includes(id)),
    documents: outbox.documents.filter(({ hash }) => !ids.includes(hash)),
    tries: 0,
    after: 0,
  }
}

/** The outbox after a failed attempt: twice as long a wait each time, an hour at most; `share` is 0 to 1, by chance. */
export function postpone(outbox: Outbox, now: number, share: number, atLeast = 0): Outbox {
  const tries = outbox.tries + 1
  const wait = Math.min(2 ** tries, 3600) * (0.5 + share / 2)
  return { ...outbox, tries, after: now + 1000 * Math.max(wait, Math.min(atLeast, 3600)) }
}

/** How long to wait, in milliseconds. A clock that was turned back must not keep anything for longer than an hour. */
export function waitFor({ after }: Outbox, now: number): number {
  return after - now > 3_600_000 ? 0 : Math.max(0, after - now)
}

/** The first receipts that one post can carry: browsers keep 64 KB alive past the end of a page. */
export function firstBatch({ receipts }: Outbox): readonly Receipt[] {
  let bytes = 0
  const end = receipts.findIndex((receipt, index) => {
    bytes += utf8(JSON.stringify(receipt)).length + 1
    return index > 0 && (bytes > 50_000 || index >= cap.receipts)
  })
  return end < 0 ? receipts : receipts.slice(0, end)
}
