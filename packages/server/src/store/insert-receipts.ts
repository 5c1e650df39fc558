import type pg from 'pg'
import type { Database } from '../database/connect.js'
import type { NewReceipt, PutOutcome } from './new-receipt.js'

/** Writes receipts of one site in one statement, and tells what became of each, in their order. One bad row fails all of them. */
export async function insertReceipts(
  pool: pg.Pool,
  database: Database,
  rows: readonly NewReceipt[],
): Promise<PutOutcome[]> {
  // In one order everywhere: two servers that write the same ids at once would wait for each other for ever.
  const keyed = rows
    .map((row) => ({ row, key: `${row.site} ${row.receipt.id}` }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  const stored = await insert(
    pool,
    keyed.map(({ row }) => row),
  )
  if (!stored) return rows.map(({ statement }) => ({ status: 'stored', statement }))
  const outcomes = new Map<NewReceipt, PutOutcome>()
  for (const { row, key } of keyed) {
    // The first of several with one id is the one that went in.
    if (stored.delete(key)) outcomes.set(row, { status: 'stored', statement: row.statement })
  }
  const others = rows.filter((row) => !outcomes.has(row))
  for (const [row, outcome] of await compare(database, others)) outcomes.set(row, outcome)
  return rows.map((row) => outcomes.get(row) ?? { status: 'refused', rule: 'it was neither stored nor found' })
}

interface Column {
  readonly name: string
  readonly type: string
  readonly read: (row: NewReceipt) => string | boolean | null
}

// Columns of bytes are read as hex.
const columns: readonly Column[] = [
  { name: 'site', type: 'text', read: (row) => row.site },
  { name: 'id', type: 'uuid', read: ({ receipt }) => receipt.id },
  { name: 'received', type: 'timestamptz', read: (row) => row.received.toISOString() },
  { name: 'commitment', type: 'bytea', read: (row) => row.commitment },
  { name: 'hash', type: 'bytea', read: (row) => row.hash },
  {
    name: 'salt',
    type: 'bytea',
    read: (row) => Buffer.from(row.salt.buffer, row.salt.byteOffset, row.salt.length).toString('hex'),
  },
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
  { name: 'notice', type: 'bytea', read: ({ receipt }) => receipt.notice },
  { name: 'policy', type: 'bytea', read: ({ receipt }) => receipt.policy },
]

/**
 * Planned once for each connection, by its name. Receipts and statements come as lines: canonical JSON and a JWS have no line end,
 * and need no escaping. Which rows went in is told only when some did not.
 */
const statement = {
  name: 'insert-receipts',
  // Milliseconds for a database that does not answer at all: its connection is given up, and the visitor told to come again.
  query_timeout: 10_000,
  text: `
    with stored as (
      insert into receipts (body, statement, ${columns.map(({ name }) => name).join(', ')})
      select * from unnest(string_to_array($1, E'\\n'), string_to_array($2, E'\\n'),
        ${columns.map(({ type }, at) => `$${at + 3}::${type}[]`).join(', ')})
      on conflict do nothing
      returning site, id
    ), queued as (
      insert into pending (site, id) select site, id from stored
    )
    select case when count(*) < cardinality($3::text[]) then coalesce(array_agg(site || ' ' || id), '{}') end as keys from stored`,
}

/** The keys of what went in; undefined when all did. */
async function insert(pool: pg.Pool, rows: readonly NewReceipt[]): Promise<Set<string> | undefined> {
  const values = [
    rows.map(({ text }) => text).join('\n'),
    rows.map(({ statement }) => statement).join('\n'),
    ...columns.map(({ type, read }) => arrayOf(type, rows.map(read))),
  ]
  const result = await pool.query<{ keys: string[] | null }>({ ...statement, values })
  const keys = result.rows[0]?.keys
  return keys ? new Set(keys) : undefined
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

/** An array as PostgreSQL reads it; pg's own way tries each element four times over. Only texts may need escaping. */
function arrayOf(type: string, values: readonly (string | boolean | null)[]): string {
  const before = type === 'bytea' ? '\\\\x' : ''
  let text = ''
  for (const value of values) {
    const isOdd = type === 'text' && /["\\]/.test(String(value))
    text += value === null ? ',NULL' : `,"${before}${isOdd ? String(value).replace(/["\\]/g, '\\$&') : value}"`
  }
  return `{${text.slice(1)}}`
}
