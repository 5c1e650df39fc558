import type { PageAssent } from '@assent/browser'
import type { VendorAbout } from '@assent/core'
import { dress, mountNotice } from '@assent/ui'
import { afterPaint, mountPreferences } from '@assent/ui/preferences'
import { aboutStock } from '@assent/vendors/about-stock'

/**
 * Shows the notice when it is needed and the preferences when they are asked for; returns the way to take both down.
 * `further` describes vendors beyond the stock ones.
 */
export function mount(assent: PageAssent, further: readonly VendorAbout[] = []): () => void {
  if (typeof document === 'undefined') return () => {}
  // Asked for only where the config has receipts.
  const loadReceipts = () => import('./tag/receipts.js')
  const preferences = mountPreferences(assent, [...aboutStock, ...further], loadReceipts)
  const stopOpening = assent.on('preferences', ({ opener }) => afterPaint(() => preferences.open(opener)))
  let unmountNotice: (() => void) | undefined
  let isTaken = false
  const show = () => {
    if (!isTaken) unmountNotice = mountNotice(assent, { onIntent: () => afterPaint(preferences.prepare) })
  }
  // A look that cannot be had leaves the stock one.
  dress(assent.config).then(show, show)
  return () => {
    stopOpening()
    preferences.unmount()
    isTaken = true
    unmountNotice?.()
  }
}
