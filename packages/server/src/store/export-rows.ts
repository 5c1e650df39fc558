import { type RawBuilder, sql } from 'kysely'
import type { Database } from '../database/connect.js'
import type { ExportFilter, ExportRow } from './export-row.js'
import { type ReceiptRow, receiptRows } from './receipt-rows.js'

/** How many leaves one query reads. */
const page = 1000

/** `Store.export`: page after page of the log, so that neither side ever holds more than one. */
export async function* exportRows(
  database: Database,
  site: string,
  filter: ExportFilter,
  size: number,
): AsyncGenerator<ExportRow> {
  const isWhole = isOpen(filter)
  for await (const leaves of leafPages(database, site, filter, size)) {
    const ids = leaves.map(({ id }) => id)
    const rows = await receiptRows(database, site, ids)
    const late = await lateTombstones(database, site, [...rows.values()], size)
    for (const { index, id, tombstone } of leaves) {
      if (tombstone !== null) {
        if (isWhole) yield { kind: 'tombstone', index, tombstone }
        continue
      }
      const row = rows.get(id)
      // A row that was deleted leaves a gap in the indexes, which the verifier sees.
      if (!row) continue
      if (row.body === null || row.statement === null) {
        const stone = late.get(id)
        if (!isWhole && (!stone || !isBetween(row, filter))) continue
        const commitment = row.commitment.toString('hex')
        yield { kind: 'erased', index, commitment, ...(stone !== undefined && { tombstone: stone }) }
        continue
      }
      if (!isWhole && !matches(row, filter)) continue
      yield { kind: 'receipt', index, text: row.body, statement: row.statement }
    }
  }
}

/** `Store.count`. What the log does not hold below the size yet is little, so that is what is counted apart. */
export async function countRows(database: Database, site: string, filter: ExportFilter, size: number): Promise<number> {
  if (isOpen(filter)) return size
  const found = sql`select count(*) from receipts r where r.site = ${site} and r.body is not null and ${conditions(filter)}`
  const { rows } = await sql<{ count: number }>`
    select (${found}) - (${found} and r.id = any(array(
      select id from pending where site = ${site}
      union all select id from leaves where site = ${site} and index >= ${size} and tombstone is null
    ))) as count`.execute(database)
  return rows[0]!.count
}

const isOpen = (filter: ExportFilter) => Object.values(filter).every((value) => value === undefined)

/**
 * Tombstones beyond the size, of rows that are empty: an erasure while the export went on. Asked for after the rows were
 * read, since body and tombstone change in one transaction: what is seen empty has its tombstone by then.
 */
async function lateTombstones(
  database: Database,
  site: string,
  rows: readonly ReceiptRow[],
  size: number,
): Promise<Map<string, string>> {
  const empty = rows.filter(({ body }) => body === null).map(({ id }) => id)
  if (empty.length === 0) return new Map()
  const { rows: found } = await sql<{ id: string; tombstone: string }>`
    select id, tombstone from leaves
    where site = ${site} and id = any(${empty}::uuid[]) and index >= ${size} and tombstone is not null`.execute(
    database,
  )
  return new Map(found.map(({ id, tombstone }) => [id, tombstone]))
}

async function* leafPages(database: Database, site: string, filter: ExportFilter, size: number) {
  const ofSubject = filter.subject === undefined ? undefined : await idsOf(database, site, filter.subject)
  for (let from = 0; from < size; from += page) {
    const query = database
      .selectFrom('leaves')
      .select(['index', 'id', 'tombstone'])
      .where('site', '=', site)
      .where('index', '<', ofSubject ? size : Math.min(size, from + page))
      .orderBy('index')
    if (!ofSubject) yield await query.where('index', '>=', from).execute()
    else {
      yield await query.where(sql<boolean>`id = any(${ofSubject}::uuid[])`).execute()
      return
    }
  }
}

async function idsOf(database: Database, site: string, subject: string): Promise<string[]> {
  const rows = await database
    .selectFrom('receipts')
    .select('id')
    .where('site', '=', site)
    .where('subject', '=', subject)
    .execute()
  return rows.map(({ id }) => id)
}

function isBetween({ received }: ReceiptRow, { from, to }: ExportFilter): boolean {
  return (!from || received >= from) && (!to || received < to)
}

function matches(row: ReceiptRow, filter: ExportFilter): boolean {
  const { event, region, subject } = filter
  return (
    isBetween(row, filter) &&
    (event === undefined || row.event === event) &&
    (region === undefined || row.region === region) &&
    (subject === undefined || row.subject === subject)
  )
}

function conditions({ from, to, event, region, subject }: ExportFilter): RawBuilder<unknown> {
  const all = [
    sql`true`,
    from && sql`r.received >= ${from}`,
    to && sql`r.received < ${to}`,
    event !== undefined && sql`r.event = ${event}`,
    region !== undefined && sql`r.region = ${region}`,
    subject !== undefined && sql`r.subject = ${subject}::uuid`,
  ]
  return sql.join(
    all.filter((condition) => typeof condition === 'object'),
    sql` and `,
  )
}
