import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Quantcast. */
export const aboutQuantcast: readonly VendorAbout[] = [
  {
    id: 'quantcast',
    name: 'Quantcast',
    purpose: vendorPurpose.targeting,
    privacyPolicy: 'https://www.quantcast.com/privacy/', // unconfirmed
    cookies: [
      { name: '__qca', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: 'mc', purpose: cookiePurpose.profile, duration: '13 months' },
    ],
    idExample: 'p-AbCdEf0123456',
    idPattern: '^p-[A-Za-z0-9_-]+$',
  },
]
