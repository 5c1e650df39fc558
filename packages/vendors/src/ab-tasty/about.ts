import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about AB Tasty. */
export const aboutAbTasty: readonly VendorAbout[] = [
  {
    id: 'ab-tasty',
    name: 'AB Tasty',
    purpose: vendorPurpose.variants,
    privacyPolicy: 'https://www.abtasty.com/privacy-policy/', // unconfirmed
    cookies: [
      { name: 'ABTasty', purpose: cookiePurpose.experiment, duration: '13 months' },
      { name: 'ABTastySession', purpose: cookiePurpose.visit, duration: 'session' },
    ],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]{32}$',
  },
]
