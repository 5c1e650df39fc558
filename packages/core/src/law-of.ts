import { pageLaws } from './page-laws.js'

/** The law in force at the place a regime was found by; undefined where the table names none that is confirmed. */
export function lawOf(place: string): string | undefined {
  return Object.entries(pageLaws).find(([places]) => places.split(' ').includes(place))?.[1]
}
