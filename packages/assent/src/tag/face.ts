import { type PageAssent, report } from '@assent/browser'
import type { Load } from './chunks.js'

/** Fetches the notice when something must be shown, and the preferences when they are asked for. */
export function showFace(assent: PageAssent, load: Load): void {
  const { prompt, signalled } = assent.state
  const { reopen = 'none' } = assent.config.ui ?? {}

  const notice = once(async () => {
    const { mountNotice } = await load('banner')
    mountNotice(assent, { onIntent: () => load('panel').catch(() => {}) })
  })
  const preferences = once(async () => {
    const [{ mountPreferences, about }] = await Promise.all([load('panel'), load('banner')])
    return mountPreferences(assent, about)
  })

  if (prompt || reopen !== 'none' || signalled.size) notice()
  assent.on('choice', () => assent.state.reload && notice())
  assent.on('preferences', async ({ opener }) => (await preferences())?.open(opener))
}

/** Does something once; after a failure, which is reported, again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T | undefined> {
  let made: Promise<T | undefined> | undefined
  return () =>
    (made ??= make().catch((error) => {
      made = undefined
      report('not loaded, so nothing optional runs:', error)
      return undefined
    }))
}
