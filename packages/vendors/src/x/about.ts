import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

const privacyPolicy = 'https://x.com/en/privacy' // unconfirmed

/** What people read about the vendors of X. */
export const aboutX: readonly VendorAbout[] = [
  {
    id: 'x-pixel',
    name: 'X Pixel',
    purpose: vendorPurpose.network,
    privacyPolicy,
    cookies: [
      { name: 'guest_id', purpose: cookiePurpose.profile, duration: '2 years' }, // unconfirmed
      { name: 'personalization_id', purpose: cookiePurpose.profile, duration: '2 years' }, // unconfirmed
      { name: 'muc_ads', purpose: cookiePurpose.profile, duration: '2 years' }, // unconfirmed
    ],
    idExample: 'o1abc',
    idPattern: '^[a-z0-9]+$',
  },
  {
    id: 'x-embed',
    name: 'X posts',
    purpose: vendorPurpose.posts,
    privacyPolicy,
    cookies: [
      { name: 'guest_id', purpose: cookiePurpose.profile, duration: '2 years' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
