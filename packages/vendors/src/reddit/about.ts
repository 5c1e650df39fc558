import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Reddit Pixel. */
export const aboutReddit: readonly VendorAbout[] = [
  {
    id: 'reddit-pixel',
    name: 'Reddit Pixel',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://www.redditinc.com/policies/privacy-policy',
    cookies: [
      { name: '_rdt_uuid', purpose: cookiePurpose.visitor, duration: '90 days' },
      { name: 'edgebucket', purpose: cookiePurpose.profile, duration: '2 years' },
    ],
    idExample: 'a2_abcdefghij',
    idPattern: '^[a-z0-9_]+$',
  },
]
