import { RateLimiterMemory, type RateLimiterRes } from 'rate-limiter-flexible'
import { Refusal } from '../refusal.js'
import { networkOf } from './network-of.js'

/** What is counted apart, by the minute and by network. */
type LimitKind = 'receipts' | 'documents' | 'reads' | 'failures'

/** Counters that live in memory only, under truncated addresses. */
export interface Limits {
  /** Counts what is asked for; throws a 429 when it is too much. */
  take(kind: LimitKind, address: string, points?: number): Promise<void>
  /** Throws a 429 when it would be too much, and counts nothing. */
  check(kind: LimitKind, address: string): Promise<void>
}

/** Limits for so many receipts a minute; a page makes a few documents a year and many reads, a person few mistakes. */
export function createLimits(receipts: number): Limits {
  const points = { receipts, documents: Math.ceil(receipts / 10), reads: receipts * 4, failures: 30 }
  const limiters = Object.fromEntries(
    Object.entries(points).map(([kind, points]) => [kind, new RateLimiterMemory({ points, duration: 60 })]),
  ) as Record<LimitKind, RateLimiterMemory>

  return {
    async take(kind, address, points = 1) {
      await limiters[kind].consume(networkOf(address), points).catch((stand: RateLimiterRes) => refuse(stand))
    },
    async check(kind, address) {
      const stand = await limiters[kind].get(networkOf(address))
      if (stand && stand.consumedPoints >= points[kind]) refuse(stand)
    },
  }
}

function refuse(stand: RateLimiterRes): never {
  const retryAfter = Math.max(1, Math.ceil(stand.msBeforeNext / 1000))
  throw new Refusal(429, 'limit', `Too many requests from this network; try again in ${retryAfter} s.`, { retryAfter })
}
