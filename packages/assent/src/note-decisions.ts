import { type PageAssent, report } from '@assent/browser'
import { encodeRecord } from '@assent/core'

/** Makes receipts of a line that was noted, and sends them. */
export type Take = (assent: PageAssent, line?: string) => Promise<void>

/**
 * Notes every decision at once, in case the page is about to reload, and has a receipt made of it: also when the record differs
 * from the cookies of before the start, since a signal was honoured or grants have lapsed, when an earlier page left something
 * to send, and when painted notices of the undecided are counted; not what another page chose, which is noted there. The tag does
 * the same in its own file. Returns the way to stop.
 */
export function noteDecisions(assent: PageAssent, cookie: string, take: Take): () => void {
  let before = assent.state
  const note = (detail?: unknown) => {
    // `assent` has all else: config, state, and the layers on view, which add themselves.
    const line = `${JSON.stringify([before, assent, detail])}\n`
    before = assent.state
    take(assent, line).catch(report)
    // May throw: then the page itself must last until the receipt is sent.
    localStorage.setItem('assent', (localStorage.getItem('assent') ?? '') + line)
  }
  const { choice } = before
  const isNew = choice ? !cookie.includes(encodeRecord(choice)) : assent.config.receipts?.impressions
  const stop = assent.on('choice', (detail) => {
    if (detail.cause.verb !== 'adopt') note(detail)
    else before = assent.state
  })
  if (isNew || waits()) shielded(() => note(isNew))
  return stop
}

const waits = () => shielded(() => localStorage.getItem('assent'))

function shielded<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    // Storage is off: what was taken is sent without it.
    return undefined
  }
}
