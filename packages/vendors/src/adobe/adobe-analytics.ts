import type { Vendor } from '@assent/core'

/** Adobe Analytics and Experience Cloud, loaded by the site’s own snippet: its address differs from site to site. */
export const adobeAnalytics: Vendor = {
  id: 'adobe-analytics',
  categories: ['analytics'],
  hosts: [
    '.adobedtm.com',
    '.omtrdc.net',
    '.2o7.net',
    '.demdex.net',
    '.everesttech.net',
    'edge.adobedc.net', // unconfirmed
  ],
  storage: [
    's_cc=',
    's_sq=',
    's_vi=',
    's_vi_',
    's_fid=',
    's_ecid=',
    's_ppv',
    'AMCV_',
    'AMCVS_',
    'mbox=',
    'at_check=',
    'sat_track=',
    'kndctr_', // unconfirmed
  ],
}
