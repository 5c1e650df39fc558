import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Plausible. */
export const aboutPlausible: readonly VendorAbout[] = [
  {
    id: 'plausible',
    name: 'Plausible',
    purpose: vendorPurpose.count,
    privacyPolicy: 'https://plausible.io/privacy', // unconfirmed
    cookies: [],
    idExample: 'pa-AbCdEf0123456789',
    idPattern: '^pa-[A-Za-z0-9_-]+$',
  },
]
