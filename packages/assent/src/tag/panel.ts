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
  const [about] = await Promise.all([aboutOf(assent.config), ready(assent.config)])
  const { open, unmount } = mountPreferences(assent, about, load)
  return { open: (opener) => afterPaint(() => open(opener)), unmount }
}
