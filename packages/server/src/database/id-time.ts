const day = 86_400_000

/**
 * How far back an id's time may lie, and how far ahead: clients' clocks lie, and so may the server's; two days let a clock that is
 * a day slow refuse nothing. Partitions are made for what may come.
 */
export const oldestDays = 396
export const aheadDays = 2

/** The time a UUIDv7 carries, in milliseconds; NaN for another id. */
export function timeOf(id: string): number {
  return /^[0-9a-f]{8}-[0-9a-f]{4}-7/i.test(id) ? Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) : Number.NaN
}

/** The first id of a moment: ids before it are older. */
export function firstIdOf(time: number): string {
  const digits = Math.max(0, Math.floor(time)).toString(16).padStart(12, '0')
  return `${digits.slice(0, 8)}-${digits.slice(8)}-0000-0000-000000000000`
}

/** The rule an id breaks by its time; undefined when it may be stored. */
export function timeFault(id: string, now: number): string | undefined {
  const time = timeOf(id)
  if (Number.isNaN(time)) return '`id` must be a UUIDv7'
  if (time > now + aheadDays * day) return `\`id\` must not lie more than ${aheadDays} days ahead`
  if (time < now - oldestDays * day) return `\`id\` must not be older than ${oldestDays} days`
  return undefined
}
