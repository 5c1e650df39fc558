import type { Hash, Receipt } from '@assent/core'
import type { Shelf } from './shelf.js'

/** What the browser keeps for as long as a yes stands, and no longer. */
export interface Kept {
  readonly subject: string
  /** Hash of the last receipt. */
  readonly previous: Hash
  /** The visitor's own copies, oldest first. */
  readonly receipts: readonly Copy[]
  /** Documents that the server has. */
  readonly known: readonly Hash[]
}

/** A receipt with what the server said of it. */
export interface Copy {
  readonly receipt: Receipt
  readonly statement?: string | undefined
}

/** How many copies are kept; the server has them all. */
const mostCopies = 50

/** What is kept, if anything is and can be read. */
export function readKept(shelf: Shelf): Kept | undefined {
  try {
    const kept = JSON.parse(shelf.get())
    return typeof kept.subject === 'string' && Array.isArray(kept.receipts) ? kept : undefined
  } catch {
    return undefined
  }
}

/** Keeps it, or forgets everything. */
export function writeKept(shelf: Shelf, kept: Kept | undefined): void {
  shelf.set(kept ? JSON.stringify({ ...kept, receipts: kept.receipts.slice(-mostCopies) }) : '')
}
