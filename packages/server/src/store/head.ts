import type { Hash } from '@assent/core'

/** Where a site's log stands. */
export interface Head {
  readonly size: number
  /** Hex. */
  readonly root: Hash
  /** The signed note. */
  readonly checkpoint: string
}
