import { sql } from 'kysely'
import type { Database } from '../database/connect.js'
import { aheadDays, firstIdOf } from '../database/id-time.js'
import { type ErasureSigners, eraseLocked } from './erase.js'
import { lockHead } from './log-head.js'

const day = 86_400_000

/** How many receipts one turn erases at most, so that the log is never locked for long. */
const retentionBatch = 500

/** Erases some of the receipts that outlived their model's months, the oldest first. Resolves with how many; call again while that is not 0. */
export async function retire(
  database: Database,
  retention: Readonly<Record<string, number>>,
  now: Date,
  sign: ErasureSigners,
): Promise<number> {
  let erased = 0
  for (const [model, months] of Object.entries(retention)) {
    const before = monthsBefore(now, months)
    // An id may lie a little ahead of the server's time: with that much room its month tells which partitions to read.
    const { rows } = await sql<{ site: string; id: string }>`
      select site, id from receipts
      where id < ${firstIdOf(before.getTime() + aheadDays * day)}::uuid and received < ${before} and model = ${model}
      order by received limit ${retentionBatch}`.execute(database)
    const bySite = new Map<string, string[]>()
    for (const { site, id } of rows) bySite.set(site, [...(bySite.get(site) ?? []), id])
    for (const [site, ids] of bySite) {
      await database.transaction().execute(async (transaction) => {
        const size = (await lockHead(transaction, site, false)) ?? 0
        // Another server may have erased them while this one waited for the log.
        const { rows: still } = await sql<{ id: string }>`
          select id from receipts where site = ${site} and id = any(${ids}::uuid[]) and body is not null`.execute(
          transaction,
        )
        const done = await eraseLocked(
          transaction,
          site,
          size,
          still.map(({ id }) => id),
          'retention',
          sign,
        )
        erased += done.length
      })
    }
  }
  return erased
}

/** The same day some months earlier; the last of its month where there is none. */
function monthsBefore(time: Date, months: number): Date {
  const before = new Date(time)
  before.setUTCMonth(before.getUTCMonth() - months)
  if (before.getUTCDate() !== time.getUTCDate()) before.setUTCDate(0)
  return before
}
