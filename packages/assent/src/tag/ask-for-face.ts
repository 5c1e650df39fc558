import { type PageAssent, report } from '@assent/browser'
import type { Load } from './chunks.js'

/**
 * Fetches the notice when something must be shown, and the preferences when they are asked for. Returns the way to take
 * both away.
 */
export function showFace(assent: PageAssent, load: Load): () => void {
  const unmounts: (() => void)[] = []
  const { prompt, signalled } = assent.state
  const { reopen = 'none' } = assent.config.ui ?? {}

  const notice = once(async () => {
    const { showNotice } = await load('banner')
    unmounts.push(await showNotice(assent, { onIntent: preferences, onIdle: () => load('panel') }))
  })
  const preferences = once(async () => {
    const [{ readyPreferences }] = await Promise.all([load('panel'), load('banner')])
    const mounted = await readyPreferences(assent, load)
    unmounts.push(mounted.unmount)
    return mounted
  })

  if (prompt || reopen !== 'none' || signalled.size) notice()
  assent.on('choice', () => assent.state.reload && notice())
  assent.on('preferences', async ({ opener }) => (await preferences())?.open(opener))
  return () => {
    for (const unmount of unmounts) unmount()
  }
}

/** Does something once; after a failure, which is reported, again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T | undefined> {
  let made: Promise<T | undefined> | undefined
  return () =>
    (made ??= make().catch((error) => {
      made = undefined
      report('not loaded:', error)
      return undefined
    }))
}
