import { sql } from 'kysely'
import type { Database } from './connect.js'
import { firstIdOf, oldestDays } from './id-time.js'
import { lockTables } from './migrate.js'

const monthsAhead = 2

/** Makes the partitions of `receipts` that are missing: a month each, from the oldest id that is taken to two months ahead. */
export async function makePartitions(database: Database, now: Date): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockTables(transaction)
    const { rows } = await sql<{ name: string }>`
      select relid::text as name from pg_partition_tree('receipts') where isleaf`.execute(transaction)
    const existing = new Set(rows.map(({ name }) => name))
    // A receipt with its statement fills a quarter of a page: to compress it takes longer than to write it. Rows come, and hardly
    // change: to vacuum them as they come would write every page once more.
    for (const { name, from, to } of monthsFrom(now).filter((month) => !existing.has(month.name)))
      await sql`
        create table ${sql.id(name)} partition of receipts for values from (${sql.lit(from)}) to (${sql.lit(to)})
          with (toast_tuple_target = 8160, autovacuum_vacuum_insert_threshold = -1)`.execute(transaction)
  })
}

function monthsFrom(now: Date): { name: string; from: string; to: string }[] {
  const oldest = new Date(now.getTime() - oldestDays * 86_400_000)
  const count = (now.getUTCFullYear() - oldest.getUTCFullYear()) * 12 + now.getUTCMonth() - oldest.getUTCMonth()
  return Array.from({ length: count + monthsAhead + 1 }, (_, at) => {
    const month = (ahead: number) => Date.UTC(oldest.getUTCFullYear(), oldest.getUTCMonth() + at + ahead)
    const name = `receipts_${new Date(month(0)).toISOString().slice(0, 7).replace('-', '_')}`
    return { name, from: firstIdOf(month(0)), to: firstIdOf(month(1)) }
  })
}
