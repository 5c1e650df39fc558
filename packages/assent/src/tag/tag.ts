import { report, shield, start } from '@assent/browser'
import { type Config, encodeRecord } from '@assent/core'
import { stock } from '@assent/vendors/stock'
import { chunksOf } from './chunks.js'
import { showFace } from './face.js'

/*
 * assent.js: the first script in the head, classic and blocking. Everything that holds is up before its last line; the
 * face follows in chunks of its own, fetched only when there is something to show.
 */

const tag = document.currentScript as HTMLScriptElement | null

shield(() => {
  const text = document.getElementById('assent-config')?.textContent
  // Without a config that can be read, `start` gets none, and holds everything.
  const config = shield(() => text && JSON.parse(text)) as Config
  const page = window as { assent?: unknown }
  const queued = page.assent
  const cookie = shield(() => document.cookie)
  const assent = start(config, { vendors: stock })
  if (queued === assent) return
  page.assent = assent
  if (Array.isArray(queued)) assent.push(...queued)

  const load = chunksOf(tag)
  const hideFace = showFace(assent, load)
  const { stop } = assent
  assent.stop = () => {
    stop()
    hideFace()
  }
  if (/^(localhost$|127\.|\[::1)/.test(location.hostname) || /[?&]assent-debug\b/.test(location.search))
    load('diagnosis').then(({ diagnose }) => diagnose(text), report)

  /*
   * Receipts. Every decision is noted at once, in case the page is about to reload, and what makes a receipt of it is
   * fetched: also when the record differs from the cookies of before the start, because a signal was honoured or grants
   * have lapsed, and when an earlier page has left something to send.
   */
  if (assent.config.receipts) {
    let before = assent.state
    const note = (detail?: unknown) => {
      // `assent` has all else: config, state, and the layers on view, which add themselves.
      const line = `${JSON.stringify([before, assent, detail])}\n`
      before = assent.state
      load('receipts').then(({ take }) => take(assent, line), report)
      // Last, since it may throw: then the page itself must last until the receipt is sent. It may start with `undefined`.
      localStorage.assent += line
    }
    assent.on('choice', note)
    const { choice } = before
    const isNew = choice && !cookie?.includes(encodeRecord(choice))
    if (isNew || localStorage.assent) note(isNew)
  }
})
