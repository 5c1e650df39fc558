import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Criteo. */
export const aboutCriteo: readonly VendorAbout[] = [
  {
    id: 'criteo-onetag',
    name: 'Criteo',
    purpose: 'Chooses advertisements from what visitors looked at, and measures what they lead to.',
    privacyPolicy: 'https://www.criteo.com/privacy/', // unconfirmed
    cookies: [
      { name: 'cto_bundle', purpose: cookiePurpose.profile, duration: '13 months' },
      { name: 'uid', purpose: cookiePurpose.profile, duration: '13 months' },
    ],
    idExample: '12345',
    idPattern: '^[0-9]+$',
  },
]
