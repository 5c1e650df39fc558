import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Criteo. */
export const aboutCriteo: readonly VendorAbout[] = [
  {
    id: 'criteo-onetag',
    name: 'Criteo',
    purpose: vendorPurpose.advertising,
    privacyPolicy: 'https://www.criteo.com/privacy/', // unconfirmed
    cookies: [
      { name: 'cto_bundle', purpose: cookiePurpose.profile, duration: '13 months' },
      { name: 'uid', purpose: cookiePurpose.profile, duration: '13 months' },
    ],
    idExample: '12345',
    idPattern: '^[0-9]+$',
  },
]
