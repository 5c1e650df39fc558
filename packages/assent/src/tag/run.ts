import { report, type StartOptions, shield, start } from '@assent/browser'
import { type Config, encodeRecord } from '@assent/core'
import { askForFace } from './ask-for-face.js'
import { chunksOf, folderOf } from './chunks.js'

/**
 * What a script tag does: everything that holds is up before its last line; the face follows in chunks of its own,
 * fetched only when there is something to show.
 */
export function run(optionsFor: (config: Config | undefined) => StartOptions): void {
  const folder = folderOf()
  shield(() => {
    const text = document.getElementById('assent-config')?.textContent
    // Without a config that can be read, `start` gets none, and holds everything.
    const config = shield(() => text && JSON.parse(text)) as Config
    const page = window as { assent?: unknown }
    const cookie = shield(() => document.cookie)
    const queued = page.assent
    const assent = start(config, optionsFor(config))
    if (queued === assent) return
    page.assent = assent
    if (Array.isArray(queued)) assent.push(...queued)

    const load = chunksOf(folder)
    askForFace(assent, load)
    if (/^(localhost$|127\.|\[::1)/.test(location.hostname) || /[?&]assent-debug\b/.test(location.search))
      load('diagnosis').then(({ diagnose }) => diagnose(text), report)

    /*
     * Receipts. Every decision is noted at once, in case the page is about to reload, and what makes a receipt of it is
     * fetched: also when the record differs from the cookies of before the start, because a signal was honoured or grants
     * have lapsed, when an earlier page has left something to send, and when painted notices of the undecided are counted.
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
      const { choice } = before
      const isNew = choice ? !cookie?.includes(encodeRecord(choice)) : assent.config.receipts.impressions
      // What another page chose is noted there, and what became known of the place is no choice.
      assent.on('choice', (detail) => {
        if (detail.cause.verb !== 'adopt') note(detail)
        before = assent.state
      })
      if (isNew || localStorage.assent) note(isNew)
    }
  })
}
