import type { PageAssent } from '@assent/browser'
import type { Config, VendorAbout } from '@assent/core'
import { afterPaint, type LoadReceipts, mountPreferences, type Preferences, ready } from '@assent/ui/preferences'
import { aboutStock } from '@assent/vendors/about-stock'
import { aboutFurther } from './about-further.js'

/** What people read about the stock vendors and the config's further ones. */
export async function aboutOf(config: Config): Promise<readonly VendorAbout[]> {
  return [...aboutStock, ...(await aboutFurther(config, import.meta.url))]
}

/** Makes the preferences ready, in the visitor's language and the site's look. */
export async function readyPreferences(assent: PageAssent, load: LoadReceipts<PageAssent>): Promise<Preferences> {
  const [about] = await Promise.all([aboutOf(assent.config), ready(assent.config, 'beyond/')])
  const preferences = mountPreferences(assent, about, load)
  // Whoever asks is about to open them: by the time of the click they are drawn.
  afterPaint(preferences.prepare)
  return { ...preferences, open: (opener) => afterPaint(() => preferences.open(opener)) }
}
