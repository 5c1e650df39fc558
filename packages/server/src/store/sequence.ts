import { sql, type Transaction } from 'kysely'
import type { Database } from '../database/connect.js'
import type { Tables } from '../database/tables.js'
import type { BackgroundWork } from './background-work.js'
import { countReceipts } from './count-receipts.js'
import { entryOf } from './entry.js'
import type { FreshRows } from './fresh-rows.js'
import { appendLeaves, lockHead } from './log-head.js'
import { entryRows } from './receipt-rows.js'

type Sign = BackgroundWork['signCheckpoint']

/** How many receipts go into one transaction at most: what hashes them and writes them holds up those that come meanwhile. */
export const sequenceBatch = 2000

/** Puts the receipts that wait longest into their site's log; resolves with how many. None when another server is at it. */
export async function sequence(
  database: Database,
  site: string,
  sign: Sign,
  limit = sequenceBatch,
  fresh?: FreshRows,
): Promise<number> {
  return database.transaction().execute(async (transaction) => {
    const size = await lockHead(transaction, site, true)
    if (size === undefined) return 0
    // By a bound, not by a list: however large the backlog, and whatever PostgreSQL believes of it, this walks the index once.
    const oldest = sql`arrival <= (
      select max(arrival) from (select arrival from pending where site = ${site} order by arrival limit ${limit}) as first
    )`
    return (await sequencePending(transaction, site, size, oldest, sign, fresh)) - size
  })
}

/** The same for some of a site's pending rows, in a transaction that holds the head. Resolves with the new size. */
export async function sequencePending(
  transaction: Transaction<Tables>,
  site: string,
  size: number,
  which: ReturnType<typeof sql>,
  sign: Sign,
  fresh?: FreshRows,
): Promise<number> {
  const { rows: taken } = await sql<{ id: string; arrival: number }>`
    delete from pending where site = ${site} and ${which} returning id, arrival`.execute(transaction)
  taken.sort((a, b) => a.arrival - b.arrival)
  const known = taken.map(({ id }) => fresh?.take(site, id))
  const unknown = taken.flatMap(({ id }, at) => (known[at] ? [] : id))
  const found = await entryRows(transaction, site, unknown)
  // One that was deleted behind our back, and is not fresh, cannot be logged; the visitor's statement still shows that it was promised.
  const rows = taken.flatMap(({ id }, at) => known[at] ?? found.get(id) ?? [])
  await countReceipts(transaction, site, rows)
  const leaves = rows.map(({ id, commitment }) => ({ id, entry: entryOf(commitment), tombstone: null }))
  return appendLeaves(transaction, site, size, leaves, sign)
}

/** The sites that have receipts waiting: each found in the index, since what was taken stays in the table until it is vacuumed. */
export async function pendingSites(database: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ site: string }>`
    with recursive found (site) as (
      select min(site) from pending
      union all
      select (select min(site) from pending where site > found.site) from found where found.site is not null
    )
    select site from found where site is not null`.execute(database)
  return rows.map(({ site }) => site)
}
