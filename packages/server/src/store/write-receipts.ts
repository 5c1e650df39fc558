import type pg from 'pg'
import type { Database } from '../database/connect.js'
import { Busy } from './busy.js'
import { insertReceipts } from './insert-receipts.js'
import type { NewReceipt, PutOutcome } from './new-receipt.js'

/**
 * Writes a group of receipts. A row that the database refuses is found by halving the group, so that it fails alone; any
 * other failure is the database's, and throws `Busy`: nobody may take the group for stored.
 */
export async function writeReceipts(
  pool: pg.Pool,
  database: Database,
  rows: readonly NewReceipt[],
): Promise<PutOutcome[]> {
  try {
    return await insertReceipts(pool, database, rows)
  } catch (error) {
    if (!isAboutData(error)) throw new Busy('the database does not take receipts now', { cause: error })
    if (rows.length === 1) return [{ status: 'refused', rule: `the database refuses it: ${error.message}` }]
    const half = rows.length >> 1
    const first = await writeReceipts(pool, database, rows.slice(0, half))
    return [...first, ...(await writeReceipts(pool, database, rows.slice(half)))]
  }
}

/** PostgreSQL's classes 22 (data exception) and 23 (constraint, or no partition), and an integer out of range. */
function isAboutData(error: unknown): error is Error {
  return error instanceof Error && 'code' in error && /^2[23]/.test(String(error.code))
}
