import type { PageAssent } from '@assent/browser'
import { type LoadReceipts, mountPreferences, type Preferences, ready } from '@assent/ui/preferences'
import { aboutStock } from '@assent/vendors/about-stock'
import { aboutFurther } from './about-further.js'

/** Makes the preferences ready, in the visitor's language and the site's look. */
export async function readyPreferences(assent: PageAssent, load: LoadReceipts<PageAssent>): Promise<Preferences> {
  const [further] = await Promise.all([aboutFurther(assent.config, import.meta.url), ready(assent.config)])
  return mountPreferences(assent, [...aboutStock, ...further], load)
}
