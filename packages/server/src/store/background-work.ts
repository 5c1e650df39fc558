import type { Hash } from '@assent/core'
import type { SignTombstone } from './erasure.js'

/** What the background work needs from the outside. Retention is counted from the server's time. */
export interface BackgroundWork {
  /** Signs the note of a head; must not sign two roots for one size. */
  readonly signCheckpoint: (site: string, size: number, root: Hash) => Promise<string>
  readonly signTombstone: SignTombstone
  /** Months to keep a receipt, by the model of its regime; a model left out is kept for good. */
  readonly retention: Readonly<Record<string, number>>
  /** Told of what failed; the work goes on at its next turn. */
  readonly onError: (error: unknown) => void
}
