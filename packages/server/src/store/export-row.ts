import type { Hash } from '@assent/core'

/** Times are the server's, `from` inclusive, `to` exclusive. Any filter leaves out tombstones, and what was erased before. */
export interface ExportFilter {
  readonly from?: Date
  readonly to?: Date
  readonly event?: string
  readonly region?: string
  readonly subject?: string
}

export type ExportRow =
  | {
      readonly kind: 'receipt'
      readonly index: number
      readonly text: string
      readonly statement: string
    }
  | { readonly kind: 'tombstone'; readonly index: number; readonly tombstone: string }
  /** With the tombstone when it lies beyond the size: the receipt was erased while the export went on. */
  | { readonly kind: 'erased'; readonly index: number; readonly commitment: Hash; readonly tombstone?: string }
