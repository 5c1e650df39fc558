import type { Vendor } from '@assent/core'
import { setDefault, update } from './consent-mode.js'
import { loadGtag } from './gtag.js'

/** Google Ads, with Floodlight and the conversion linker. */
export const googleAds: Vendor = {
  id: 'google-ads',
  categories: ['marketing'],
  hosts: [
    'www.googletagmanager.com/gtag/',
    'www.googletagmanager.com/a', // unconfirmed
    'www.googletagmanager.com/td', // unconfirmed
    '.doubleclick.net',
    '.googleadservices.com',
    '.googlesyndication.com',
    '.2mdn.net',
    'www.google.com/ads/', // unconfirmed
    'www.google.com/pagead/', // unconfirmed
    'www.google.com/ccm/', // unconfirmed
  ],
  storage: [
    '_gcl_',
    '_gac_',
    '__gads=',
    '__gpi', // unconfirmed
    'FPAU=',
    'FPGCL',
  ],
  setDefault,
  update,
  load: loadGtag,
}
