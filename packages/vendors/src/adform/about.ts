import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Adform. */
export const aboutAdform: readonly VendorAbout[] = [
  {
    id: 'adform',
    name: 'Adform',
    purpose: 'Chooses advertisements on other sites from visits here, and measures what they lead to.',
    privacyPolicy: 'https://site.adform.com/privacy-center/overview/', // unconfirmed
    cookies: [
      { name: 'C', purpose: cookiePurpose.profile, duration: '60 days' },
      { name: 'uid', purpose: cookiePurpose.profile, duration: '60 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
