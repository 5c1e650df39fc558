import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Adform. */
export const aboutAdform: readonly VendorAbout[] = [
  {
    id: 'adform',
    name: 'Adform',
    purpose: vendorPurpose.elsewhere,
    privacyPolicy: 'https://site.adform.com/privacy-center/overview/', // unconfirmed
    cookies: [
      { name: 'C', purpose: cookiePurpose.profile, duration: '60 days' },
      { name: 'uid', purpose: cookiePurpose.profile, duration: '60 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
