import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Crazy Egg. */
export const aboutCrazyEgg: readonly VendorAbout[] = [
  {
    id: 'crazy-egg',
    name: 'Crazy Egg',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy: 'https://www.crazyegg.com/privacy', // unconfirmed
    cookies: [
      { name: '_ce.s', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_ceir', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: 'cebs', purpose: cookiePurpose.visit, duration: 'session' },
    ],
    idExample: '',
    idPattern: '',
  },
]
