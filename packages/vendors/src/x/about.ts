import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

const privacyPolicy = 'https://x.com/en/privacy' // unconfirmed

/** What people read about the vendors of X. */
export const aboutX: readonly VendorAbout[] = [
  {
    id: 'x-pixel',
    name: 'X Pixel',
    purpose: 'Measures what advertisements on X lead to, and chooses who sees them.',
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
    purpose: 'Shows posts from X.',
    privacyPolicy,
    cookies: [
      { name: 'guest_id', purpose: cookiePurpose.profile, duration: '2 years' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
