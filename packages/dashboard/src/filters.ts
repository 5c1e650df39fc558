import { addDays, countDays, type Day, isDay } from './day.js'
import { events } from './words.js'

/** What the person narrowed the figures to; '' is everything. Kept in the address, so that a view can be sent on. */
export interface Filters {
  /** Both days inclusive, UTC. */
  readonly from: Day
  readonly to: Day
  readonly region: string
  readonly language: string
  readonly event: string
}

/** Periods offered by name, in days. */
export const presets: readonly number[] = [7, 30, 90]

/** The last so many days, today among them. */
export const lastDays = (today: Day, days: number): Pick<Filters, 'from' | 'to'> => ({
  from: addDays(today, 1 - days),
  to: today,
})

/** The filters an address holds; what it does not hold, or not well, is as at the first visit: the last 30 days. */
export function readFilters(search: string, today: Day): Filters {
  const query = new URLSearchParams(search)
  const read = { from: query.get('from') ?? '', to: query.get('to') ?? '' }
  const event = query.get('event') ?? ''
  const region = query.get('region') ?? ''
  return {
    ...(faultOf(read) ? lastDays(today, 30) : read),
    region,
    language: region ? '' : (query.get('language') ?? ''),
    event: Object.hasOwn(events, event) ? event : '',
  }
}

/** A query string, without what is ''. */
export function writeQuery(fields: Readonly<Record<string, string>> | Filters): string {
  return new URLSearchParams(Object.entries(fields).filter(([, value]) => value)).toString()
}

/** What is wrong with a period, to be shown beside it; undefined when nothing is. */
export function faultOf({ from, to }: Pick<Filters, 'from' | 'to'>): string | undefined {
  if (!isDay(from) || !isDay(to)) return 'Both dates are needed, as year-month-day.'
  if (from > to) return `“From” must not be after “to”: got ${from} and ${to}.`
  if (countDays(from, to) > 731) return `A period may have two years at most: got ${countDays(from, to)} days.`
  return undefined
}
