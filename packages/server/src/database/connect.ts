import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Tables } from './tables.js'

/** The database, spoken to in one SQL wherever it runs. */
export type Database = Kysely<Tables>

const [int8, date] = [20, 1082]

/**
 * Milliseconds that a statement waits for a lock: whoever asked is told to come again, which is better than to hang. How long it runs
 * is not limited here: an export of everything, or sequencing after an outage, may take its time.
 */
const lockTimeout = 2000

/** Opens a pool on a PostgreSQL. Nothing is sent before the first query. */
export function connect(url: string, connections = 10): Database {
  return databaseOn(openPool(url, connections))
}

/** The database by way of a pool, which ends with it. */
export function databaseOn(pool: pg.Pool): Database {
  return new Kysely({ dialect: new PostgresDialect({ pool }) })
}

/** The pool itself, for a statement that is worth preparing. */
export function openPool(url: string, connections = 10): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    connectionTimeoutMillis: 5000,
    lock_timeout: lockTimeout,
    types: { getTypeParser: parserFor },
  })
  // A connection that breaks while no query is on it, idle or between two of a transaction, would end the process. The next
  // query fails or opens another.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Counts fit a number exactly, and a day is text: a Date would put it in the server's time zone. */
const parserFor: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (oid === int8) return Number
  if (oid === date) return String
  return pg.types.getTypeParser(oid, format as 'text')
}
