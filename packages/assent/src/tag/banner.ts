import type { PageAssent } from '@assent/browser'
import { showNotice, speak } from '@assent/ui'
import type { Load } from './chunks.js'

// What the other files take from this one, by names: two files of different versions may meet in a cache.
export {
  afterPaint,
  attachShadow,
  choices,
  h,
  idly,
  inScheme,
  link,
  makeText,
  outcomeOf,
  ready,
  refusedBySignal,
  render,
} from '@assent/ui'

/** What can be shown of one Assent, each once. Rejects when a file does not come, and then tries again at the next call. */
interface Face {
  notice(): Promise<unknown>
  preferences(detail?: { readonly opener?: unknown }): Promise<void>
}

const faces = new WeakMap<PageAssent, Face>()

/** The face of what runs on the page, which also stops with it. The notice waits until the page is `painted`. */
export function faceOf(assent: PageAssent, load: Load, painted: Promise<void>): Face {
  let face = faces.get(assent)
  if (!face) faces.set(assent, (face = makeFace(assent, load, painted)))
  return face
}

function makeFace(assent: PageAssent, load: Load, painted: Promise<void>): Face {
  const unmounts: (() => void)[] = []
  const { stop } = assent
  assent.stop = () => {
    stop()
    for (const unmount of unmounts) unmount()
  }

  const preferences = once(async () => {
    const { readyPreferences } = await load('panel')
    const mounted = await readyPreferences(assent, load)
    unmounts.push(mounted.unmount)
    return mounted
  })
  // What does not come ahead is asked for again, and missed aloud, at the click.
  const onIntent = () => void preferences().catch(() => {})
  const notice = once(async () => {
    const onIdle = () => Promise.all([load('panel'), speak(assent.config, 'beyond/')])
    unmounts.push(await showNotice(assent, painted, { onIntent, onIdle }))
  })

  return {
    notice,
    preferences: async (detail) => (await preferences()).open(detail?.opener),
  }
}

/** Does something once; after a failure, again at the next call. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () =>
    (made ??= make().catch((error) => {
      made = undefined
      throw error
    }))
}
