import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Outbrain. */
export const aboutOutbrain: readonly VendorAbout[] = [
  {
    id: 'outbrain-pixel',
    name: 'Outbrain',
    purpose: 'Measures what advertisements on other sites lead to, and chooses who sees them.',
    privacyPolicy: 'https://www.outbrain.com/privacy/', // unconfirmed
    cookies: [
      { name: 'outbrain_dicbo_id', purpose: cookiePurpose.click, duration: '1 day' },
      { name: 'obuid', purpose: cookiePurpose.profile, duration: '3 months' },
    ],
    idExample: '00abcdef0123456789abcdef0123456789',
    idPattern: '^[0-9a-f]+$',
  },
]
