import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Kameleoon. */
export const aboutKameleoon: readonly VendorAbout[] = [
  {
    id: 'kameleoon',
    name: 'Kameleoon',
    purpose: 'Shows variants of the site to find the one that works best.',
    privacyPolicy: 'https://www.kameleoon.com/privacy-policy', // unconfirmed
    cookies: [
      { name: 'kameleoonVisitorCode', purpose: cookiePurpose.visitor, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
