import type { Vendor } from '@assent/core'
import { setDefault, update } from './consent-mode.js'

/** Google Tag Manager: a loader that stores nothing. The tags in its container are held in their own right. */
export const googleTagManager: Vendor = {
  id: 'google-tag-manager',
  categories: ['analytics', 'marketing'],
  splits: true,
  hosts: [
    'www.googletagmanager.com/gtm.js',
    'www.googletagmanager.com/ns.html', // unconfirmed
    'www.googletagmanager.com/a', // unconfirmed
  ],
  storage: [],
  setDefault,
  update,
  load(page, { id }) {
    page.global.dataLayer.push({ 'gtm.start': page.now().getTime(), event: 'gtm.js' })
    page.script(`https://www.googletagmanager.com/gtm.js?id=${encodeURIComponent(id)}`)
  },
}
