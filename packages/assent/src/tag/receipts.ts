import { type PageAssent, report } from '@assent/browser'
import { countPainted, createReceipts, type Receipts, showReceipts as show } from '@assent/browser/receipts'

let running: Receipts | undefined

function receiptsOf(assent: PageAssent): Receipts {
  if (!running) {
    running = createReceipts(assent.config)
    countPainted(assent).catch(report)
    addEventListener('online', running.retry)
  }
  return running
}

/** Makes a receipt of what the tag has noted, and sends what waits. */
export function take(assent: PageAssent, note?: string): void {
  receiptsOf(assent).take(note)
}

/** Fills the preferences' place for receipts. */
export function showReceipts(place: Element, assent: PageAssent, text: (key: string) => string): void {
  show(place, assent.config, receiptsOf(assent).copies, text)
}
