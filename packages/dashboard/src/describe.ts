import type { Day } from './day.js'
import type { Line } from './line.js'

/** A chart in words: each line's sum, then the day that had the most of all. */
export function describe(lines: readonly Line[], days: readonly Day[], format: (value: number) => string): string {
  const sums = lines.map(({ label, values }) => `${label} ${format(values.reduce((a, b) => a + b, 0))}`)
  const perDay = days.map((_, n) => lines.reduce((sum, { values }) => sum + (values[n] ?? 0), 0))
  const most = Math.max(0, ...perDay)
  const peak = most ? ` Most on ${days[perDay.indexOf(most)]}: ${format(most)}.` : ''
  return `${sums.join(', ')}, from ${days[0]} to ${days[days.length - 1]}.${peak}`
}
