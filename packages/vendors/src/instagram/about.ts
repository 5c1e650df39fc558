import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Instagram posts. */
export const aboutInstagram: readonly VendorAbout[] = [
  {
    id: 'instagram-embed',
    name: 'Instagram posts',
    purpose: vendorPurpose.posts,
    privacyPolicy: 'https://privacycenter.instagram.com/policy', // unconfirmed
    cookies: [
      { name: 'ig_did', purpose: cookiePurpose.profile, duration: '1 year' }, // unconfirmed
      { name: 'mid', purpose: cookiePurpose.profile, duration: '2 years' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
