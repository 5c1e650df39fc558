import { sql, type Transaction } from 'kysely'
import { firstIdOf, timeOf } from '../database/id-time.js'
import type { Tables } from '../database/tables.js'
import type { EntryRow } from './receipt-rows.js'
import { dimensions } from './stat.js'

const day = 86_400_000

/** Adds receipts to the sums of their days. Called once for each, in the transaction that gives it its index. */
export async function countReceipts(
  transaction: Transaction<Tables>,
  site: string,
  rows: readonly EntryRow[],
): Promise<void> {
  if (rows.length === 0) return
  const regrets = await regretsAmong(transaction, site, rows)
  const alike = new Tally()
  for (const row of rows) {
    const date = row.received.toISOString().slice(0, 10)
    alike.add(1, date, row.event ?? '', row.region ?? '', row.notice ?? '', ...valuesOf(row, regrets))
  }
  const daily = new Tally()
  const shown = new Tally()
  for (const [[date = '', event = '', region = '', notice, ...values], count] of alike.entries()) {
    for (const [at, value] of values.entries()) if (value !== none) daily.add(count, date, counted[at]!, value, event)
    if (notice) shown.add(count, date, region, `\\x${notice}`)
  }
  const [days, names, values, events] = daily.columns(4)
  await sql`
    insert into daily (site, day, dimension, value, event, count)
    select ${site}, * from unnest(${days}::date[], ${names}::text[], ${values}::text[], ${events}::text[],
      ${daily.counts()}::bigint[])
    on conflict (site, dimension, day, value, event) do update set count = daily.count + excluded.count
  `.execute(transaction)
  const [shownDays, regions, notices] = shown.columns(3)
  await sql`
    insert into shown (site, day, region, notice, count)
    select ${site}, * from unnest(${shownDays}::date[], ${regions}::text[], ${notices}::bytea[], ${shown.counts()}::bigint[])
    on conflict (site, day, region, notice) do update set count = shown.count + excluded.count`.execute(transaction)
}

/** What a receipt itself says. */
const counted = dimensions.filter((dimension) => dimension !== 'layout')

/** Stands for a value there is not: no value of a receipt is this. */
const none = '\u0001'

/** In the order of `counted`. Most receipts of a moment have all of them in common, and are counted as one. */
function valuesOf(row: EntryRow, regrets: ReadonlySet<string>): string[] {
  const { control, layer, by, region, language, model, notice, gpc, time } = row
  return [
    '',
    control ?? none,
    layer ?? none,
    by ?? none,
    region ?? none,
    language ?? none,
    model ?? none,
    notice ?? 'none',
    gpc === null ? none : String(gpc),
    time ? lagOf(row.received.getTime() - new Date(time).getTime()) : none,
    row.event === 'withdrawn' ? (regrets.has(row.id) ? 'within a day' : 'later') : none,
  ]
}

const lags: readonly (readonly [number, string])[] = [
  [0, 'ahead'],
  [1000, 'under 1 s'],
  [10_000, 'under 10 s'],
  [60_000, 'under 1 min'],
  [3_600_000, 'under 1 h'],
  [day, 'under 1 day'],
]

/** From the visitor's clock to the server's; `ahead` is a visitor's clock that is fast. */
function lagOf(milliseconds: number): string {
  return lags.find(([limit]) => milliseconds < limit)?.[1] ?? 'later'
}

/** The withdrawals whose subject had said yes no more than a day before, by the visitor's clock. */
async function regretsAmong(
  transaction: Transaction<Tables>,
  site: string,
  rows: readonly EntryRow[],
): Promise<ReadonlySet<string>> {
  const withdrawn = rows.filter(({ event, subject, time }) => event === 'withdrawn' && subject && time)
  if (withdrawn.length === 0) return new Set()
  const times = withdrawn.map(({ id }) => timeOf(id))
  const { rows: found } = await sql<{ id: string }>`
    select withdrawn.id
    from unnest(${withdrawn.map(({ id }) => id)}::uuid[], ${withdrawn.map(({ subject }) => subject)}::uuid[],
      ${withdrawn.map(({ time }) => time && new Date(time).toISOString())}::timestamptz[]) as withdrawn (id, subject, time)
    where exists (
      select from receipts given
      where given.site = ${site} and given.subject = withdrawn.subject and given.event = 'given'
        and given.id >= ${firstIdOf(Math.min(...times) - 2 * day)}::uuid
        and given.id < ${firstIdOf(Math.max(...times) + 2 * day)}::uuid
        and given.time between withdrawn.time - interval '1 day' and withdrawn.time
    )`.execute(transaction)
  return new Set(found.map(({ id }) => id))
}

/** Counts by several words at once. */
class Tally {
  readonly #counts = new Map<string, number>()

  add(count: number, ...words: string[]): void {
    const key = words.join('\u0000')
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + count)
  }

  entries(): (readonly [words: string[], count: number])[] {
    return [...this.#counts].map(([key, count]) => [key.split('\u0000'), count])
  }

  columns(count: number): string[][] {
    const keys = [...this.#counts.keys()].map((key) => key.split('\u0000'))
    return Array.from({ length: count }, (_, at) => keys.map((words) => words[at]!))
  }

  counts(): number[] {
    return [...this.#counts.values()]
  }
}
