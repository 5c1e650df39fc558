import type { Vendor } from '@assent/core'
import { setDefault, update } from './consent-mode.js'
import { loadGtag } from './gtag.js'

/** Google Analytics 4. */
export const googleAnalytics: Vendor = {
  id: 'google-analytics',
  categories: ['analytics'],
  hosts: [
    'www.googletagmanager.com/gtag/',
    'www.googletagmanager.com/a', // unconfirmed
    '.google-analytics.com',
    '.analytics.google.com',
  ],
  // `_ga` is no prefix here: `_gac_` is advertising, and `_gallery` may be the site's.
  storage: ['_ga=', '_ga_', '_gid=', '_gat', '_dc_gtm_', 'AMP_TOKEN=', '__utm', 'FPID=', 'FPLC='],
  setDefault,
  update,
  load: loadGtag,
}
