import type { Assent } from '@assent/core'
import { shield } from './report.js'

/** Consent, running on a page. */
export interface PageAssent extends Assent {
  /** Calls back at once: what the queue becomes once Assent has loaded. */
  push(...callbacks: readonly ((assent: PageAssent) => void)[]): void
  /** Stops listening and releasing. What is held stays held. */
  stop(): void
}

/** Adds to the rules what a page has beside them. */
export function pageAssent(assent: Assent, ledger: Assent['ledger'], stop: () => void): PageAssent {
  const push: PageAssent['push'] = (...callbacks) => {
    for (const callback of callbacks) shield(() => callback(running))
  }
  const running = Object.assign(assent, { push, stop, ledger })
  return running
}
