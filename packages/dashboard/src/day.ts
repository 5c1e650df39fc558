/** A day in UTC, `2026-11-22`. */
export type Day = string

const milliseconds = 86_400_000

/** The day a time falls on. */
export const dayOf = (time: Date): Day => time.toISOString().slice(0, 10)

/** Midnight of a day, in milliseconds; NaN for what is no day. */
export const timeOf = (day: Day): number => (isDay(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN)

/** The day so many days later. */
export const addDays = (day: Day, days: number): Day => dayOf(new Date(timeOf(day) + days * milliseconds))

/** How many days from one to the other, both counted. */
export const countDays = (from: Day, to: Day): number => (timeOf(to) - timeOf(from)) / milliseconds + 1

/** Every day from one to the other, both included. */
export function daysOf(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.max(0, countDays(from, to)) }, (_, n) => addDays(from, n))
}

/** Whether a text is a day of the calendar. */
export function isDay(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined
  return time !== undefined && !Number.isNaN(time.getTime()) && dayOf(time) === text
}
