import type { PageAssent } from '@assent/browser'
import { noteDecisions, type Take } from './note-decisions.js'
import { start as plainStart } from './start.js'

const take: Take = async (assent, line) => (await import('./tag/receipts.js')).take(assent, line)
const noted = new WeakSet<PageAssent>()

/** `start`, with a receipt of every decision where the config has `receipts`. What makes them is fetched when there is one. */
export const start: typeof plainStart = (config, options) => {
  const hasPage = typeof document !== 'undefined'
  const cookie = hasPage ? document.cookie : ''
  const assent = plainStart(config, options)
  if (!hasPage || !assent.config.receipts || noted.has(assent)) return assent
  noted.add(assent)
  const stopNoting = noteDecisions(assent, cookie, take)
  const { stop } = assent
  assent.stop = () => {
    stop()
    stopNoting()
  }
  return assent
}
