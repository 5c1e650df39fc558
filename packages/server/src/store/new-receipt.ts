import type { Hash, Receipt } from '@assent/core'

/** A validated receipt with what the server made of it: docs/receipts.md, "Statement, entry, tombstone". */
export interface NewReceipt {
  readonly site: string
  readonly receipt: Receipt
  /** `canonical(receipt)`, kept to the byte. */
  readonly text: string
  /** 32 bytes. */
  readonly salt: Uint8Array
  /** Hex. */
  readonly commitment: Hash
  readonly received: Date
}

/** The same with the statement that speaks for it. */
export interface StatedReceipt extends NewReceipt {
  readonly statement: string
}

/** Signs for receipts of one site that are stored together: a statement each, in their order. */
export type StateGroup = (site: string, rows: readonly NewReceipt[]) => readonly string[]

/**
 * `known`: the same bytes were there, with that statement. `conflict`: other bytes were. `erased`: what was there has been
 * erased. `refused`: its id's time lies more than two days ahead or 13 months back, or the database refuses the row.
 */
export type PutOutcome =
  | { readonly status: 'stored' | 'known'; readonly statement: string }
  | { readonly status: 'conflict' | 'erased' }
  | { readonly status: 'refused'; readonly rule: string }
