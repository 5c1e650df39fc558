import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Xandr. */
export const aboutXandr: readonly VendorAbout[] = [
  {
    id: 'xandr',
    name: 'Xandr',
    purpose: 'Chooses advertisements on other sites from visits here, and measures what they lead to.',
    privacyPolicy: 'https://about.ads.microsoft.com/en/solutions/xandr/platform-privacy-policy', // unconfirmed
    cookies: [
      { name: 'uuid2', purpose: cookiePurpose.profile, duration: '90 days' },
      { name: 'anj', purpose: cookiePurpose.profile, duration: '90 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
