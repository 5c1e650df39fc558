import type pg from 'pg'
import type { Database } from '../database/connect.js'
import type { NewReceipt, PutOutcome } from './new-receipt.js'

/** Writes receipts in one statement, and tells what became of each, in their order. One bad row fails all of them. */
export async function insertReceipts(
  pool: pg.Pool,
  database: Database,
  rows: readonly NewReceipt[],
): Promise<PutOutcome[]> {
  // In one order everywhere: two servers that write the same ids at once would wait for each other for ever.
  const sorted = [...rows].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
  const stored = await insert(pool, sorted)
  const outcomes = new Map<NewReceipt, PutOutcome>()
  for (const row of sorted) {
    // The first of several with one id is the one that went in.
    if (stored.delete(keyOf(row))) outcomes.set(row, { status: 'stored', statement: row.statement })
  }
  const others = sorted.filter((row) => !outcomes.has(row))
  for (const [row, outcome] of await compare(database, others)) outcomes.set(row, outcome)
  return rows.map((row) => outcomes.get(row) ?? { status: 'refused', rule: 'it was neither stored nor found' })
}

interface Column {
  readonly name: string
  readonly type: string
  readonly read: (row: NewReceipt) => string | boolean | null
}

const columns: readonly Column[] = [
  { name: 'site', type: 'text', read: (row) => row.site },
  { name: 'id', type: 'uuid', read: ({ receipt }) => receipt.id },
  { name: 'received', type: 'timestamptz', read: (row) => row.received.toISOString() },
  { name: 'commitment', type: 'bytea', read: (row) => bytes(row.commitment) },
  { name: 'hash', type: 'bytea', read: (row) => bytes(row.hash) },
  { name: 'statement', type: 'text', read: (row) => row.statement },
  { name: 'salt', type: 'bytea', read: (row) => bytes(Buffer.from(row.salt).toString('hex')) },
  { name: 'time', type: 'timestamptz', read: ({ receipt }) => receipt.time },
  { name: 'subject', type: 'uuid', read: ({ receipt }) => receipt.subject },
  { name: 'event', type: 'text', read: ({ receipt }) => receipt.event },
  { name: 'region', type: 'text', read: ({ receipt }) => receipt.region },
  { name: 'language', type: 'text', read: ({ receipt }) => receipt.language },
  { name: 'model', type: 'text', read: ({ receipt }) => receipt.regime.model },
  { name: 'control', type: 'text', read: ({ receipt }) => receipt.method.control },
  { name: 'layer', type: 'text', read: ({ receipt }) => receipt.method.layer },
  { name: 'by', type: 'text', read: ({ receipt }) => receipt.method.by },
  { name: 'gpc', type: 'boolean', read: ({ receipt }) => receipt.signals.gpc },
  { name: 'notice', type: 'bytea', read: ({ receipt }) => receipt.notice && bytes(receipt.notice) },
  { name: 'policy', type: 'bytea', read: ({ receipt }) => bytes(receipt.policy) },
]

/** Planned once for each connection, by its name. Texts come as lines: canonical JSON has no line end, and needs no escaping. */
const statement = {
  name: 'insert-receipts',
  // Milliseconds for a database that does not answer at all: its connection is given up, and the visitor told to come again.
  query_timeout: 10_000,
  text: `
    with stored as (
      insert into receipts (body, ${columns.map(({ name }) => name).join(', ')})
      select * from unnest(string_to_array($1, E'\\n'), ${columns.map(({ type }, at) => `$${at + 2}::${type}[]`).join(', ')})
      on conflict do nothing
      returning site, id
    ), queued as (
      insert into pending (site, id) select site, id from stored
    )
    select site, id from stored`,
}

async function insert(pool: pg.Pool, rows: readonly NewReceipt[]): Promise<Set<string>> {
  const values = [rows.map(({ text }) => text).join('\n'), ...columns.map(({ read }) => arrayOf(rows.map(read)))]
  const result = await pool.query<{ site: string; id: string }>({ ...statement, values })
  return new Set(result.rows.map(({ site, id }) => `${site} ${id}`))
}

async function compare(database: Database, rows: readonly NewReceipt[]): Promise<Map<NewReceipt, PutOutcome>> {
  const found = new Map<NewReceipt, PutOutcome>()
  for (const row of rows) {
    const there = await database
      .selectFrom('receipts')
      .select(['hash', 'statement'])
      .where('site', '=', row.site)
      .where('id', '=', row.receipt.id)
      .executeTakeFirst()
    if (!there) continue
    if (!there.hash || !there.statement) found.set(row, { status: 'erased' })
    else if (there.hash.toString('hex') !== row.hash) found.set(row, { status: 'conflict' })
    else found.set(row, { status: 'known', statement: there.statement })
  }
  return found
}

function keyOf({ site, receipt }: NewReceipt): string {
  return `${site} ${receipt.id}`
}

function bytes(hex: string): string {
  return `\\x${hex}`
}

/** An array as PostgreSQL reads it; pg's own way tries each element four times over. */
function arrayOf(values: readonly (string | boolean | null)[]): string {
  let text = ''
  for (const value of values) {
    const isPlain = typeof value !== 'string' || !/["\\]/.test(value)
    text += `${text && ','}${value === null ? 'NULL' : `"${isPlain ? value : value.replace(/["\\]/g, '\\$&')}"`}`
  }
  return `{${text}}`
}
