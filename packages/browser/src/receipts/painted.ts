import type { Config, ConsentState, Shown } from '@assent/core'
import { hashOf } from './digest.js'
import { noticeDocument } from './note.js'
import { request } from './post.js'
import { serverOf } from './server.js'

/** A page as it stands now. */
interface Page {
  readonly config: Config
  readonly state: ConsentState
  readonly shown?: readonly Shown[]
}

/** How often it is looked whether the notice is there, in milliseconds. */
const every = 200

/**
 * Tells the server, once a page view, that the notice was painted, where the config has `receipts.impressions`: the place, the
 * language and the notice; nothing that tells one visitor from another.
 */
export async function countPainted(page: Page): Promise<void> {
  const { config, state, shown = [] } = page
  if (!config.receipts?.impressions || !state.prompt) return
  // Through JSON, as a note has it: what is not on view is null.
  const layers = JSON.parse(JSON.stringify(shown)) as (Shown | null)[]
  const notice = layers.find((layer) => layer?.layer === 'notice')
  if (notice) {
    const hash = await hashOf(noticeDocument(notice, config))
    const body = JSON.stringify({ region: state.region, language: notice.language, notice: hash })
    await request(fetch, serverOf(config)!.url('impressions'), { method: 'POST', body })
  } else setTimeout(() => countPainted(page), every)
}
