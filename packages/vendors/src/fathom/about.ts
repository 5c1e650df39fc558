import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Fathom. */
export const aboutFathom: readonly VendorAbout[] = [
  {
    id: 'fathom',
    name: 'Fathom',
    purpose: vendorPurpose.count,
    privacyPolicy: 'https://usefathom.com/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
