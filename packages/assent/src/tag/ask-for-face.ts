import { type PageAssent, report, whenPainted } from '@assent/browser'
import type * as banner from './banner.js'
import type { Load } from './chunks.js'

/** Has the notice shown when something must be, and the preferences when they are asked for: their files know how. */
export function askForFace(assent: PageAssent, load: Load): void {
  const { prompt, signalled } = assent.state
  const { reopen = 'none' } = assent.config.ui ?? {}

  let faceOf: (typeof banner)['faceOf']
  const ask = async (what: 'notice' | 'preferences', detail?: { readonly opener?: unknown }) => {
    // The notice does not hold up the page's own first paint: that is waited for from here on, since the file may come after it.
    const painted = new Promise<void>(whenPainted)
    try {
      // Both files of the preferences at once; and at a click, nothing that is here already.
      if (!faceOf) [{ faceOf }] = await Promise.all([load('banner'), detail && load('panel')])
      await faceOf(assent, load, painted)[what](detail)
    } catch (error) {
      report('not loaded:', error)
    }
  }

  if (prompt || reopen !== 'none' || signalled.size) ask('notice')
  assent.on('choice', () => assent.state.reload && ask('notice'))
  assent.on('preferences', (detail) => ask('preferences', detail))
}
