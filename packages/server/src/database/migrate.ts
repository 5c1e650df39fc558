import { type QueryExecutorProvider, sql } from 'kysely'
import { ConfigError } from '../setup/config-error.js'
import type { Database } from './connect.js'
import { migrations } from './migrations/index.js'

/** One step of the tables' history. Once released it is never edited: a later one changes what it made. */
export type Migration = (database: QueryExecutorProvider) => Promise<void>

/** Any number. */
const tablesLock = 4_277_009_101

/** Whoever holds this lock changes tables; the others wait, however long it takes, and then find nothing to do. */
export async function lockTables(transaction: QueryExecutorProvider): Promise<void> {
  await sql`select set_config('lock_timeout', '0', true)`.execute(transaction)
  await sql`select pg_advisory_xact_lock(${tablesLock})`.execute(transaction)
}

/** Brings the tables up to date, all steps or none; several servers may start at once. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    await lockTables(transaction)
    await sql`create table if not exists migrations (version int primary key, at timestamptz not null default now())`.execute(
      transaction,
    )
    const { rows } = await sql<{ version: number }>`
      select coalesce(max(version), 0) as version from migrations`.execute(transaction)
    const done = rows[0]!.version
    if (done > migrations.length)
      throw new ConfigError([
        `the database must not be newer than the server: it is at ${done}, this knows ${migrations.length}`,
      ])
    for (const [at, step] of migrations.slice(done).entries()) {
      await step(transaction)
      await sql`insert into migrations (version) values (${done + at + 1})`.execute(transaction)
    }
  })
}
