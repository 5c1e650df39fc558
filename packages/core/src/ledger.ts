import type { CategoryId, VendorId } from './config.js'

/** One thing the gate did on this page, for the visitor's eyes and for an auditor's. */
export interface LedgerEntry {
  /** Milliseconds since 1970. */
  readonly at: number
  /** `held` waits for a grant, `dropped` is not made again, `kept` could not be removed, `observed` would have been held. */
  readonly act: 'held' | 'released' | 'dropped' | 'cleared' | 'kept' | 'observed'
  /** What it was: an element's name, such as `script`, or `fetch`, `beacon`, `cookie`, `localStorage` and the like. */
  readonly kind: string
  /** The host it would go to, or the name it would be kept under. */
  readonly subject: string
  readonly vendor?: VendorId
  readonly categories: readonly CategoryId[]
  readonly reason: Reason
}

/**
 * Why: its vendor or a category is `denied`; its vendor is known and `unlisted` in the config; in mode `strict` it is a
 * `stranger`, on nobody's list; or it was released because it is `granted`.
 */
export type Reason = 'denied' | 'granted' | 'unlisted' | 'stranger'
