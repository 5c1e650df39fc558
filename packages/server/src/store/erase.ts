import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/connect.js'
import type { Tables } from '../database/tables.js'
import type { BackgroundWork } from './background-work.js'
import type { Erasure, SignTombstone } from './erasure.js'
import { appendLeaves, type Leaf, lockHead } from './log-head.js'
import { sequencePending } from './sequence.js'

/** How the log's new head and its tombstones are signed. */
export interface ErasureSigners {
  readonly checkpoint: BackgroundWork['signCheckpoint']
  readonly tombstone: SignTombstone
}

/** Erases by id or by subject: `Store.erase`. */
export async function erase(
  database: Database,
  site: string,
  which: Erasure,
  sign: ErasureSigners,
): Promise<readonly { index: number; id: string }[]> {
  return database.transaction().execute(async (transaction) => {
    const size = (await lockHead(transaction, site, false)) ?? 0
    const rows = await transaction
      .selectFrom('receipts')
      .select('id')
      .where('site', '=', site)
      .where('id' in which ? sql<boolean>`id = ${which.id}::uuid` : sql<boolean>`subject = ${which.subject}::uuid`)
      .where('body', 'is not', null)
      .execute()
    return eraseLocked(
      transaction,
      site,
      size,
      rows.map(({ id }) => id),
      which.reason,
      sign,
    )
  })
}

/** Erases receipts in a transaction that holds the log's head. */
export async function eraseLocked(
  transaction: Transaction<Tables>,
  site: string,
  size: number,
  ids: readonly string[],
  reason: string,
  sign: ErasureSigners,
): Promise<readonly { index: number; id: string }[]> {
  if (ids.length === 0) return []
  // A tombstone names the index of what it buries, so what waits is given one first.
  const waiting = sql`id = any(${ids}::uuid[])`
  const grown = await sequencePending(transaction, site, size, waiting, sign.checkpoint)
  const { rows } = await sql<{ id: string; index: number; commitment: Buffer }>`
    select l.id, l.index, r.commitment from leaves l join receipts r on r.site = l.site and r.id = l.id
    where l.site = ${site} and l.id = any(${ids}::uuid[]) and l.tombstone is null
      and r.site = ${site} and r.id = any(${ids}::uuid[])
    order by l.index`.execute(transaction)
  const leaves: Leaf[] = []
  for (const { id, index, commitment } of rows) {
    const tombstone = await sign.tombstone({ site, index, commitment: commitment.toString('hex'), reason })
    leaves.push({ id, entry: `assent-tombstone/1 ${tombstone}`, tombstone })
  }
  await appendLeaves(transaction, site, grown, leaves, sign.checkpoint)
  await sql`
    update receipts set body = null, statement = null, time = null, subject = null, event = null, region = null, model = null
    where site = ${site} and id = any(${ids}::uuid[])`.execute(transaction)
  return rows.map(({ id, index }) => ({ id, index }))
}
