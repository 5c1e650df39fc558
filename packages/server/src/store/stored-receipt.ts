import type { Hash } from '@assent/core'

/** A receipt as kept; `index` is null until it is sequenced. */
export type StoredReceipt =
  | { readonly erased: false; readonly index: number | null; readonly text: string; readonly statement: string }
  | { readonly erased: true; readonly index: number; readonly commitment: Hash; readonly tombstone: string }
