import type { Day } from './day.js'
import type { Filters } from './filters.js'
import type { Line } from './line.js'
import type { Stat, Stats } from './stats.js'
import { byDay } from './tally.js'
import { controls, events, nameLanguage, nameRegion } from './words.js'

/** What the filters leave of the decisions. */
export interface Narrowed {
  readonly rows: readonly Stat[]
  readonly lines: readonly Line[]
  /** Which receipts these are, in words: `All regions and languages`, `Germany`. */
  readonly scope: string
}

const looks = ['accept', 'reject', 'choose', 'signal'] as const
const outcomes = ['given', 'refused', 'changed', 'signal'] as const

/**
 * The server keeps sums by one dimension at a time. So all of a site is split by the control that was used, and one region
 * or language by what came of it.
 */
export function narrow(stats: Stats, { region, language, event }: Filters, days: readonly Day[]): Narrowed {
  const of = (rows: readonly Stat[]) => onlyEvent(rows, event)
  if (!region && !language) {
    const rows = of(stats.control)
    const values = (key: string) => byDay(rows.filter(({ value }) => value === key), days) // biome-ignore format: one line
    const lines = looks.map((look) => ({ label: controls[look]!, look, values: values(look) }))
    return { rows, lines, scope: 'All regions and languages' }
  }
  const rows = of(region ? stats.region : stats.language).filter(({ value }) => value === (region || language))
  const values = (key: string) => byDay(rows.filter((row) => row.event === key), days) // biome-ignore format: one line
  const lines = outcomes.map((key, n) => ({ label: events[key]!, look: looks[n]!, values: values(key) }))
  return { rows, lines, scope: region ? nameRegion(region) : nameLanguage(language) }
}

/** The rows of one event; all of them for ''. */
export const onlyEvent = (rows: readonly Stat[], event: string): readonly Stat[] =>
  event ? rows.filter((row) => row.event === event) : rows
