import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Xandr. */
export const aboutXandr: readonly VendorAbout[] = [
  {
    id: 'xandr',
    name: 'Xandr',
    purpose: vendorPurpose.elsewhere,
    privacyPolicy: 'https://about.ads.microsoft.com/en/solutions/xandr/platform-privacy-policy', // unconfirmed
    cookies: [
      { name: 'uuid2', purpose: cookiePurpose.profile, duration: '90 days' },
      { name: 'anj', purpose: cookiePurpose.profile, duration: '90 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
