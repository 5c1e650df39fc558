import type { Config } from '@assent/core'
import type * as Lines from './lines.js'
import { padScroll } from './scroll-padding.js'

/** What is fetched when it is needed, for all that is shown afterwards: the rules of a look, how a surface takes its place among the page, and the surfaces that are no question. */
export const worn: { css: string; place: typeof padScroll; lines?: typeof Lines } = { css: '', place: padScroll }

/** Fetches the look, where the site wants another than the stock ones; of the layouts these have the longer names. */
export async function dress({ ui }: Config): Promise<void> {
  if (ui?.preset || ui?.colors || ui?.layout?.[3]) (await import('./looks.js')).wear(worn, ui)
}
