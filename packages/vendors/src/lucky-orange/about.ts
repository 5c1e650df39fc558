import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Lucky Orange. */
export const aboutLuckyOrange: readonly VendorAbout[] = [
  {
    id: 'lucky-orange',
    name: 'Lucky Orange',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy: 'https://www.luckyorange.com/legal/privacy', // unconfirmed
    cookies: [
      { name: '_lo_uid', purpose: cookiePurpose.visitor, duration: '2 years' },
      { name: '_lo_v', purpose: cookiePurpose.visit, duration: '1 year' },
    ],
    idExample: '0a1b2c3d',
    idPattern: '^[0-9a-f]+$',
  },
]
