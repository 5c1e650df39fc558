import type { Hash, Receipt } from '@assent/core'
import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../database/tables.js'

/** A row of `receipts` as it is read. */
export type ReceiptRow = Selectable<Tables['receipts']>

/** What the log and the counts take of a receipt: all but the bulk of it. Of a body that was emptied nothing is known. */
export type EntryRow = Readonly<ReturnType<typeof entryRowOf>>

/** Takes it. */
export function entryRowOf(id: string, received: Date, commitment: Hash, receipt: Receipt | null) {
  return {
    id,
    received,
    commitment,
    time: receipt?.time ?? null,
    subject: receipt?.subject ?? null,
    event: receipt?.event ?? null,
    region: receipt?.region ?? null,
    language: receipt?.language ?? null,
    model: receipt?.regime.model ?? null,
    control: receipt?.method.control ?? null,
    layer: receipt?.method.layer ?? null,
    by: receipt?.method.by ?? null,
    gpc: receipt?.signals.gpc ?? null,
    notice: receipt?.notice ?? null,
  }
}

/** Rows by id; those that are not there are left out. By a list, so that PostgreSQL looks into the ids' months alone. */
export async function receiptRows(
  database: Kysely<Tables>,
  site: string,
  ids: readonly string[],
): Promise<Map<string, ReceiptRow>> {
  if (ids.length === 0) return new Map()
  const isOne = sql<boolean>`id = any(${ids}::uuid[])`
  const rows = await database.selectFrom('receipts').selectAll().where('site', '=', site).where(isOne).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

/** The same as the log and the counts take them. */
export async function entryRows(
  database: Kysely<Tables>,
  site: string,
  ids: readonly string[],
): Promise<Map<string, EntryRow>> {
  const rows = await receiptRows(database, site, ids)
  const entries = [...rows.values()].map(({ id, received, commitment, body }) =>
    entryRowOf(id, received, commitment.toString('hex'), body === null ? null : JSON.parse(body)),
  )
  return new Map(entries.map((entry) => [entry.id, entry]))
}
