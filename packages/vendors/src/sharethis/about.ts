import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about ShareThis. */
export const aboutSharethis: readonly VendorAbout[] = [
  {
    id: 'sharethis',
    name: 'ShareThis',
    purpose: vendorPurpose.shareAdvertising,
    privacyPolicy: 'https://sharethis.com/privacy/', // unconfirmed
    cookies: [
      { name: 'fpestid', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '__stid', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: '',
    idPattern: '',
  },
]
