import type { PageAssent } from '@assent/browser'
import { type LoadReceipts, mountPreferences, type Preferences, speak } from '@assent/ui/preferences'
import { aboutStock } from '@assent/vendors/about-stock'

/** Makes the preferences ready, in the visitor's language. */
export async function readyPreferences(assent: PageAssent, load: LoadReceipts<PageAssent>): Promise<Preferences> {
  await speak(assent.config)
  return mountPreferences(assent, aboutStock, load)
}
