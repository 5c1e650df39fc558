import type pg from 'pg'
import type { Database } from '../database/connect.js'
import { Busy } from './busy.js'
import { insertReceipts } from './insert-receipts.js'
import type { NewReceipt, PutOutcome, StatedReceipt, StateGroup } from './new-receipt.js'

/** States and writes a group of receipts, each site's in a statement of its own: no transaction of a distributed database spans two. */
export async function writeReceipts(
  pool: pg.Pool,
  database: Database,
  state: StateGroup,
  rows: readonly NewReceipt[],
): Promise<PutOutcome[]> {
  const outcomes: PutOutcome[] = []
  const write = async (site: string) => {
    const places = [...rows.keys()].filter((at) => rows[at]!.site === site)
    const ofSite = places.map((at) => rows[at]!)
    const statements = state(site, ofSite)
    const stated = ofSite.map((row, n) => ({ ...row, statement: statements[n]! }))
    const written = await writeOfSite(pool, database, stated)
    for (const [n, at] of places.entries()) outcomes[at] = written[n]!
  }
  await Promise.all([...new Set(rows.map(({ site }) => site))].map(write))
  return outcomes
}

/**
 * Writes receipts of one site. A row that the database refuses is found by halving the group, so that it fails alone; any
 * other failure is the database's, and throws `Busy`: nobody may take the group for stored.
 */
async function writeOfSite(pool: pg.Pool, database: Database, rows: readonly StatedReceipt[]): Promise<PutOutcome[]> {
  try {
    return await insertReceipts(pool, database, rows)
  } catch (error) {
    if (!isAboutData(error)) throw new Busy('the database does not take receipts now', { cause: error })
    if (rows.length === 1) return [{ status: 'refused', rule: `the database refuses it: ${error.message}` }]
    const half = rows.length >> 1
    const first = await writeOfSite(pool, database, rows.slice(0, half))
    return [...first, ...(await writeOfSite(pool, database, rows.slice(half)))]
  }
}

/** PostgreSQL's classes 22 (data exception) and 23 (constraint, or no partition), and an integer out of range. */
function isAboutData(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code))
}
