import { sql } from 'kysely'
import { databaseOn, openPool } from '../database/connect.js'
import { assertDurable } from '../database/durable.js'
import { startEmbedded } from '../database/embedded.js'
import { timeFault } from '../database/id-time.js'
import { migrate } from '../database/migrate.js'
import { makePartitions } from '../database/partitions.js'
import { auditTrailOf } from './audit-trail.js'
import { type Background, startBackground } from './background.js'
import type { BackgroundWork } from './background-work.js'
import { readBundle } from './bundles.js'
import { checkRows } from './check-rows.js'
import { documentsOf } from './documents.js'
import { erase } from './erase.js'
import { countRows, exportRows } from './export-rows.js'
import { findReceipt } from './find-receipt.js'
import { freshRows } from './fresh-rows.js'
import { gather } from './gather.js'
import { makeImpressions } from './impressions.js'
import { readHead } from './log-head.js'
import type { NewReceipt, PutOutcome, StateGroup } from './new-receipt.js'
import { publicKeysOf } from './public-keys.js'
import { readShown, readStats } from './stats.js'
import type { Store } from './store.js'
import { readTile } from './tiles.js'
import { tokensOf } from './tokens.js'
import { writeReceipts } from './write-receipts.js'

/** Where the store lives: an outside PostgreSQL, or a folder for the embedded one. */
export type StoreOptions = ({ readonly databaseUrl: string } | { readonly folder: string }) & {
  readonly state: StateGroup
  readonly now?: () => Date
}

/** Opens the store and brings its tables up to date. Throws with what to change when the database would not keep receipts safe. */
export async function openStore(options: StoreOptions): Promise<Store> {
  const now = options.now ?? (() => new Date())
  const embedded = 'folder' in options ? await startEmbedded(options.folder) : undefined
  const pool = openPool('databaseUrl' in options ? options.databaseUrl : embedded!.url)
  const database = databaseOn(pool)
  const end = async () => {
    await database.destroy()
    await embedded?.stop()
  }
  try {
    await assertDurable(database)
    await migrate(database)
    await makePartitions(database, now())
  } catch (error) {
    await end()
    throw error
  }
  // One group at a time: of two each would be half as large, and cost as much in messages, statements and syncs.
  const limits = { capacity: 20_000, group: 500, lanes: 1 }
  const fresh = freshRows()
  const ingest = gather<NewReceipt, PutOutcome>(async (rows) => {
    const outcomes = await writeReceipts(pool, database, options.state, rows)
    for (const [at, row] of rows.entries()) if (outcomes[at]?.status === 'stored') fresh.add(row)
    return outcomes
  }, limits)
  const impressions = makeImpressions(database, now)
  let work: BackgroundWork | undefined
  let background: Background | undefined

  return {
    async put(row) {
      const rule = timeFault(row.receipt.id, now().getTime())
      return rule === undefined ? ingest.put(row) : { status: 'refused', rule }
    },
    receipt: (site, id) => findReceipt(database, site, id),
    erase(site, which, tombstone) {
      if (!work) throw new Error('`start` must be called before `erase`: a tombstone needs a signed head')
      return erase(database, site, which, { checkpoint: work.signCheckpoint, tombstone })
    },
    export: (site, filter, size) => exportRows(database, site, filter, size),
    count: (site, filter, size) => countRows(database, site, filter, size),
    check: (site, size) => checkRows(database, site, size),
    head: (site) => readHead(database, site),
    tile: (site, level, n) => readTile(database, site, level, n),
    entries: (site, n, width) => readBundle(database, site, n, width),
    ...documentsOf(database),
    shown: (site, region, day) => readShown(database, site, region, day),
    stats: (site, from, to, by) => readStats(database, site, from, to, by),
    addImpression: impressions.add,
    impressions: impressions.read,
    ...tokensOf(database),
    ...publicKeysOf(database),
    ...auditTrailOf(database),
    start(given) {
      work = given
      background = startBackground(database, impressions, fresh, now, given)
    },
    sequenced: () => background?.sequenced(),
    async ping() {
      await sql`select 1`.execute(database)
    },
    async backlog() {
      const { rows } = await sql<{ count: number }>`select count(*) as count from pending`.execute(database)
      return { writing: ingest.waiting(), sequencing: rows[0]!.count }
    },
    async close() {
      await ingest.drained()
      await background?.stop()
      await impressions.flush().catch(() => {})
      await end()
    },
  }
}
