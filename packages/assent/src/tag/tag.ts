import { report, shield, start } from '@assent/browser'
import type { Config } from '@assent/core'
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
  const assent = start(config, { vendors: stock })
  if (queued === assent) return
  page.assent = assent
  if (Array.isArray(queued)) assent.push(...queued)

  const load = chunksOf(tag)
  const hideFace = showFace(assent, load)
  const { stop } = assent
  Object.assign(assent, {
    stop() {
      stop()
      hideFace()
    },
  })
  if (/^localhost$|^127\.|^\[::1]$/.test(location.hostname) || /[?&]assent-debug\b/.test(location.search))
    load('diagnosis').then(({ diagnose }) => diagnose(text), report)
})
