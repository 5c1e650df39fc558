import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Comscore. */
export const aboutComscore: readonly VendorAbout[] = [
  {
    id: 'comscore',
    name: 'Comscore',
    purpose: vendorPurpose.audience,
    privacyPolicy: 'https://www.scorecardresearch.com/privacy.aspx', // unconfirmed
    cookies: [
      { name: 'UID', purpose: cookiePurpose.profile, duration: '2 years' },
      { name: 'XID', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: '',
    idPattern: '',
  },
]
