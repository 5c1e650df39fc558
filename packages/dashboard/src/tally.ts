import type { Day } from './day.js'
import type { Stat } from './stats.js'

/** The sum of all counts. */
export const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0)

/** Sums by a key of one's own, the largest first. */
export function tally<T extends { readonly count: number }>(
  rows: readonly T[],
  keyOf: (row: T) => string,
): ReadonlyMap<string, number> {
  const sums = new Map<string, number>()
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + row.count)
  return new Map([...sums].sort(([, a], [, b]) => b - a))
}

/** One number for each day, zero where nothing was counted. */
export function byDay(rows: readonly { readonly day: Day; readonly count: number }[], days: readonly Day[]): number[] {
  const sums = tally(rows, ({ day }) => day)
  return days.map((day) => sums.get(day) ?? 0)
}

/** One row of a breakdown: a value of the dimension, with its receipts by event. */
export interface Part {
  readonly value: string
  readonly count: number
  readonly events: ReadonlyMap<string, number>
}

/** What each value of a dimension had, the most first. */
export function breakDown(rows: readonly Stat[]): Part[] {
  return [...tally(rows, ({ value }) => value)].map(([value, count]) => ({
    value,
    count,
    events: tally(
      rows.filter((row) => row.value === value),
      ({ event }) => event,
    ),
  }))
}
