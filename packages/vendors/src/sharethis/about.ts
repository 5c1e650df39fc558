import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about ShareThis. */
export const aboutSharethis: readonly VendorAbout[] = [
  {
    id: 'sharethis',
    name: 'ShareThis',
    purpose: 'Shows buttons to share the page with, and chooses advertisements from what visitors read.',
    privacyPolicy: 'https://sharethis.com/privacy/', // unconfirmed
    cookies: [
      { name: 'fpestid', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '__stid', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: '',
    idPattern: '',
  },
]
