import { LogError } from './log-error.js'

/** The leaves from one place up to, not including, another. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** The largest power of two that is not larger. Bit operations end at 31 bits, and a log may not. */
export function powerWithin(count: number): number {
  let power = 1
  while (power * 2 <= count) power *= 2
  return power
}

/** Where RFC 9162 splits a range of two or more: after the largest power of two that is smaller than its length. */
export function splitAt({ from, to }: Range): number {
  return from + powerWithin(to - from - 1)
}

/** Throws LogError unless the number is one that can count leaves. */
export function assertCount(name: string, count: number): void {
  if (!Number.isSafeInteger(count) || count < 0) throw new LogError(`${name} must be a whole number, got ${count}`)
}
