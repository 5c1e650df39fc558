import type { Hash } from '@assent/core'
import type { AuditEvent } from './audit-event.js'
import type { BackgroundWork } from './background-work.js'
import type { DocumentKind } from './document-kind.js'
import type { Erasure, SignTombstone } from './erasure.js'
import type { ExportFilter, ExportRow } from './export-row.js'
import type { Head } from './head.js'
import type { NewReceipt, PutOutcome } from './new-receipt.js'
import type { PublicKey } from './public-key.js'
import type { RowFault } from './row-fault.js'
import type { Dimension, Impression, Stat } from './stat.js'
import type { StoredReceipt } from './stored-receipt.js'
import type { Token } from './token.js'

/** What the receipts server keeps. Every method but `put` may throw what the database throws; a key never leaves its site. */
export interface Store {
  /** Stores one receipt; resolves once it is on disk. Rejects with `Busy` when the queue is full or the database away. */
  put(row: NewReceipt): Promise<PutOutcome>
  receipt(site: string, id: string): Promise<StoredReceipt | undefined>
  /** Removes receipts and appends a tombstone for each, all of one call or none. Resolves with what was erased. */
  erase(site: string, which: Erasure, sign: SignTombstone): Promise<readonly { index: number; id: string }[]>
  /** Receipts and tombstones below `size` of the log, in the log's order. Flat memory: break off whenever you like. */
  export(site: string, filter: ExportFilter, size: number): AsyncIterable<ExportRow>
  /** How many entries `export` sets out with: all below `size`, or the receipts that a filter lets through. */
  count(site: string, filter: ExportFilter, size: number): Promise<number>
  /** Compares every row below `size` with the log, and yields what was edited or deleted behind the store's back. */
  check(site: string, size: number): AsyncIterable<RowFault>

  /** The log's head with its newest checkpoint; undefined until the site's first receipt is sequenced. */
  head(site: string): Promise<Head | undefined>
  /** The hashes of a tile, as many as there are by now: the caller cuts. Level 0 are the leaves' hashes. */
  tile(site: string, level: number, n: number): Promise<Uint8Array | undefined>
  /** An entry bundle of C2SP tlog-tiles, `width` entries of it; undefined when there are not as many. */
  entries(site: string, n: number, width: number): Promise<Uint8Array | undefined>

  /** Keeps a document under its hash, which the caller has checked. The same hash again changes nothing. */
  putDocument(kind: DocumentKind, site: string, hash: Hash, text: string): Promise<void>
  document(kind: DocumentKind, site: string, hash: Hash): Promise<string | undefined>
  /** The notices visitors of a region saw on a day (UTC, `2026-11-22`), most seen first. */
  shown(site: string, region: string, day: string): Promise<readonly { notice: Hash; count: number }[]>

  /** Sums kept by the sequencer: a second or so behind, and quick whatever the volume. */
  stats(site: string, from: string, to: string, by: Dimension): Promise<readonly Stat[]>
  /** Adds to the counts of notices painted. Kept in memory for a second: a crash may lose that second's. */
  addImpression(site: string, impression: Impression): void
  impressions(site: string, from: string, to: string): Promise<readonly (Impression & { day: string; count: number })[]>

  putToken(token: Token): Promise<void>
  /** By the SHA-256 of the token's text, in hex. */
  token(site: string, hash: Hash): Promise<Token | undefined>
  tokens(site: string): Promise<readonly Token[]>
  /** False when there was none of that name. */
  dropToken(site: string, name: string): Promise<boolean>

  /** Public keys of a site, newest first, retired ones included. */
  keys(site: string): Promise<readonly PublicKey[]>
  /** Adds a key, or retires it when it carries `retired`. */
  putKey(site: string, key: PublicKey): Promise<void>

  audit(site: string, event: Omit<AuditEvent, 'at' | 'n'>): Promise<void>
  /** Newest first, `limit` of them, older than `before` (an `n`) when given. */
  auditTrail(site: string, limit: number, before?: number): Promise<readonly AuditEvent[]>

  /** Sequences, signs checkpoints, keeps partitions ahead and ends what outlived its retention, until `close`. */
  start(work: BackgroundWork): void
  /** When the sequencer last came to the end of a turn; undefined before `start`. */
  sequenced(): Date | undefined
  /** Throws when the database does not answer. */
  ping(): Promise<void>
  /** For /metrics: receipts waiting to be written, and stored ones waiting to be sequenced (all sites). */
  backlog(): Promise<{ writing: number; sequencing: number }>
  /** Writes what waits, ends the background work, then the connections and an embedded database. */
  close(): Promise<void>
}
