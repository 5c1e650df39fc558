import type pg from 'pg'
import type { Database } from '../database/connect.js'
import type { PutOutcome, StatedReceipt } from './new-receipt.js'

/** Writes receipts of one site in one statement, and tells what became of each, in their order. One bad row fails all of them. */
export async function insertReceipts(
  pool: pg.Pool,
  database: Database,
  rows: readonly StatedReceipt[],
): Promise<PutOutcome[]> {
  // In one order everywhere: two servers that write the same ids at once would wait for each other for ever.
  const sorted = [...rows].sort((a, b) => (a.receipt.id < b.receipt.id ? -1 : 1))
  const stored = await insert(pool, sorted)
  if (!stored) return rows.map(({ statement }) => ({ status: 'stored', statement }))
  const outcomes = new Map<StatedReceipt, PutOutcome>()
  for (const row of sorted) {
    // The first of several with one id is the one that went in.
    if (stored.delete(row.receipt.id)) outcomes.set(row, { status: 'stored', statement: row.statement })
  }
  const others = rows.filter((row) => !outcomes.has(row))
  for (const [row, outcome] of await compare(database, others)) outcomes.set(row, outcome)
  return rows.map((row) => outcomes.get(row) ?? { status: 'refused', rule: 'it was neither stored nor found' })
}

interface Column {
  readonly name: string
  readonly type: string
  readonly read: (row: StatedReceipt) => string | null
}

// Columns of bytes are read as hex.
const columns: readonly Column[] = [
  { name: 'id', type: 'uuid', read: ({ receipt }) => receipt.id },
  { name: 'received', type: 'timestamptz', read: (row) => row.received.toISOString() },
  { name: 'commitment', type: 'bytea', read: (row) => row.commitment },
  { name: 'time', type: 'timestamptz', read: ({ receipt }) => receipt.time },
  { name: 'subject', type: 'uuid', read: ({ receipt }) => receipt.subject },
  { name: 'event', type: 'text', read: ({ receipt }) => receipt.event },
  { name: 'region', type: 'text', read: ({ receipt }) => receipt.region },
  { name: 'model', type: 'text', read: ({ receipt }) => receipt.regime.model },
]

/**
 * Planned once for each connection, by its name. Receipts and statements come as lines: canonical JSON and a statement have no line
 * end, and need no escaping. Which rows went in is told only when some did not.
 */
const statement = {
  name: 'insert-receipts',
  // Milliseconds for a database that does not answer at all: its connection is given up, and the visitor told to come again.
  query_timeout: 10_000,
  text: `
    with stored as (
      insert into receipts (site, body, statement, ${columns.map(({ name }) => name).join(', ')})
      select $1, * from unnest(string_to_array($2, E'\\n'), string_to_array($3, E'\\n'),
        ${columns.map(({ type }, at) => `$${at + 4}::${type}[]`).join(', ')})
      on conflict do nothing
      returning id
    ), queued as (
      insert into pending (site, id) select $1, id from stored
    )
    select case when count(*) < cardinality($4::uuid[]) then coalesce(array_agg(id::text), '{}') end as ids from stored`,
}

/** The ids of what went in; undefined when all did. */
async function insert(pool: pg.Pool, rows: readonly StatedReceipt[]): Promise<Set<string> | undefined> {
  const values = [
    rows[0]!.site,
    rows.map(({ text }) => text).join('\n'),
    rows.map(({ statement }) => statement).join('\n'),
    ...columns.map(({ type, read }) => arrayOf(type, rows.map(read))),
  ]
  const result = await pool.query<{ ids: string[] | null }>({ ...statement, values })
  const ids = result.rows[0]?.ids
  return ids ? new Set(ids) : undefined
}

async function compare(database: Database, rows: readonly StatedReceipt[]): Promise<Map<StatedReceipt, PutOutcome>> {
  const found = new Map<StatedReceipt, PutOutcome>()
  for (const row of rows) {
    const there = await database
      .selectFrom('receipts')
      .select(['body', 'statement'])
      .where('site', '=', row.site)
      .where('id', '=', row.receipt.id)
      .executeTakeFirst()
    if (!there) continue
    if (there.body === null || there.statement === null) found.set(row, { status: 'erased' })
    else if (there.body !== row.text) found.set(row, { status: 'conflict' })
    else found.set(row, { status: 'known', statement: there.statement })
  }
  return found
}

/** An array as PostgreSQL reads it; pg's own way tries each element four times over. Only texts may need escaping. */
function arrayOf(type: string, values: readonly (string | null)[]): string {
  const before = type === 'bytea' ? '\\\\x' : ''
  let text = ''
  for (const value of values) {
    const isOdd = type === 'text' && /["\\]/.test(String(value))
    text += value === null ? ',NULL' : `,"${before}${isOdd ? String(value).replace(/["\\]/g, '\\$&') : value}"`
  }
  return `{${text.slice(1)}}`
}
