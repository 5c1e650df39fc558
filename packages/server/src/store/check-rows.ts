import { decodeEntries, fullWidth } from '@assent/log'
import type { Database } from '../database/connect.js'
import { sha256 } from '../sha256.js'
import { readBundle } from './bundles.js'
import { entryOf } from './entry.js'
import { type ReceiptRow, receiptRows } from './receipt-rows.js'
import type { RowFault } from './row-fault.js'

/** `Store.check`: bundle after bundle of the log, each entry beside its row. That the log is whole, its proofs show. */
export async function* checkRows(database: Database, site: string, size: number): AsyncGenerator<RowFault> {
  for (let n = 0; n * fullWidth < size; n++) {
    const width = Math.min(fullWidth, size - n * fullWidth)
    const bundle = await readBundle(database, site, n, width)
    if (!bundle)
      throw new Error(`bundle ${n} of ${site} must hold ${width} entries; rows of the log itself are missing`)
    const entries = decodeEntries(bundle, width).map((entry) => Buffer.from(entry).toString())
    const leaves = await database
      .selectFrom('leaves')
      .selectAll()
      .where('site', '=', site)
      .where('index', '>=', n * fullWidth)
      .where('index', '<', n * fullWidth + width)
      .execute()
    const byIndex = new Map(leaves.map((leaf) => [leaf.index, leaf]))
    const rows = await receiptRows(
      database,
      site,
      leaves.map(({ id }) => id),
    )
    const buried = await tombstonesOf(
      database,
      site,
      [...rows.values()].filter(({ body }) => body === null),
    )
    for (const [at, entry] of entries.entries()) {
      const index = n * fullWidth + at
      const leaf = byIndex.get(index)
      const id = leaf?.id ?? ''
      if (entry.startsWith('assent-tombstone/1 ')) {
        if (entry !== `assent-tombstone/1 ${leaf?.tombstone}`) yield { index, id, fault: 'edited' }
        continue
      }
      const row = rows.get(id)
      const fault = faultOf(entry, row, buried)
      if (fault) yield { index, id, fault }
    }
  }
}

function faultOf(
  entry: string,
  row: ReceiptRow | undefined,
  buried: ReadonlySet<string>,
): RowFault['fault'] | undefined {
  if (!row) return 'missing'
  if (entry !== entryOf(row.commitment.toString('hex'))) return 'edited'
  if (row.body === null) return buried.has(row.id) ? undefined : 'erased without a tombstone'
  const hash = sha256(Buffer.from(row.body))
  const salt = Buffer.from(row.statement?.split('~')[1] ?? '', 'base64url')
  const commitment = sha256(Buffer.concat([salt, hash]))
  return row.commitment.equals(commitment) ? undefined : 'edited'
}

async function tombstonesOf(database: Database, site: string, rows: readonly ReceiptRow[]): Promise<Set<string>> {
  if (rows.length === 0) return new Set()
  const found = await database
    .selectFrom('leaves')
    .select('id')
    .where('site', '=', site)
    .where(
      'id',
      'in',
      rows.map(({ id }) => id),
    )
    .where('tombstone', 'is not', null)
    .execute()
  return new Set(found.map(({ id }) => id))
}
