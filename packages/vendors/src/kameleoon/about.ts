import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Kameleoon. */
export const aboutKameleoon: readonly VendorAbout[] = [
  {
    id: 'kameleoon',
    name: 'Kameleoon',
    purpose: vendorPurpose.variants,
    privacyPolicy: 'https://www.kameleoon.com/privacy-policy', // unconfirmed
    cookies: [
      { name: 'kameleoonVisitorCode', purpose: cookiePurpose.visitor, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
