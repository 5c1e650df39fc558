import type { Database } from '../database/connect.js'
import type { StoredReceipt } from './stored-receipt.js'

/** One receipt by its id: `Store.receipt`. */
export async function findReceipt(database: Database, site: string, id: string): Promise<StoredReceipt | undefined> {
  const row = await database
    .selectFrom('receipts')
    .select(['body', 'statement', 'commitment'])
    .where('site', '=', site)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const leaves = await database.selectFrom('leaves').selectAll().where('site', '=', site).where('id', '=', id).execute()
  const index = leaves.find(({ tombstone }) => tombstone === null)?.index ?? null
  if (row.body !== null && row.statement !== null)
    return { erased: false, index, text: row.body, statement: row.statement }
  const tombstone = leaves.find((leaf) => leaf.tombstone !== null)?.tombstone
  if (index === null || !tombstone) throw new Error(`receipt ${id} has no body and no tombstone: the row was edited`)
  return { erased: true, index, commitment: row.commitment.toString('hex'), tombstone }
}
