import type { Hash } from '@assent/core'

/** What to erase, and why. */
export type Erasure = ({ readonly id: string } | { readonly subject: string }) & { readonly reason: string }

/** Makes the JWS of a tombstone: the payload of docs/receipts.md, to which the signer adds `format` and `time`. */
export type SignTombstone = (tombstone: {
  readonly site: string
  readonly index: number
  readonly commitment: Hash
  readonly reason: string
}) => Promise<string>
