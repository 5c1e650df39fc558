import { report } from '../report.js'
import { openShelf, type Shelf } from './shelf.js'

/** What making and sending receipts needs from its surroundings. */
export interface Tools {
  /** Milliseconds since 1970. */
  readonly now: () => number
  /** 16 random bytes. */
  readonly random: () => Uint8Array
  readonly fetch: typeof fetch
  /** Runs work while no other tab of the site does work of the same name. */
  readonly alone: <T>(name: string, work: () => Promise<T>) => Promise<T>
  readonly later: (work: () => void, wait: number) => void
  readonly report: typeof report
  readonly page: () => Pick<Location, 'origin' | 'pathname'>
  readonly outbox: Shelf
  readonly kept: Shelf
}

/** The browser's own. */
export function pageTools(): Tools {
  return {
    now: () => Date.now(),
    random: () => crypto.getRandomValues(new Uint8Array(16)),
    fetch: (...request) => fetch(...request),
    alone: (name, work) => (navigator.locks ? navigator.locks.request(name, work) : work()) as ReturnType<typeof work>,
    later: (work, wait) => setTimeout(work, wait),
    report,
    page: () => location,
    outbox: openShelf('assent'),
    kept: openShelf('assent-receipts'),
  }
}
