import { type Kysely, type Selectable, sql } from 'kysely'
import type { Tables } from '../database/tables.js'

/** A row of `receipts` as it is read. */
export type ReceiptRow = Selectable<Tables['receipts']>

/** What the log and the counts take of a row: all but the bulk of it, and hashes as hex. */
export interface EntryRow
  extends Omit<
    ReceiptRow,
    'site' | 'body' | 'hash' | 'statement' | 'salt' | 'policy' | 'commitment' | 'notice' | 'time'
  > {
  readonly commitment: string
  readonly notice: string | null
  readonly time: Date | string | null
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

/** The same without the receipts themselves. */
export async function entryRows(
  database: Kysely<Tables>,
  site: string,
  ids: readonly string[],
): Promise<Map<string, EntryRow>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<EntryRow>`
    select id, received, encode(commitment, 'hex') as commitment, time, subject, event, region, language, model, control, layer, by,
      gpc, encode(notice, 'hex') as notice
    from receipts where site = ${site} and id = any(${ids}::uuid[])`.execute(database)
  return new Map(rows.map((row) => [row.id, row]))
}
