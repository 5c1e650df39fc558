import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Outbrain. */
export const aboutOutbrain: readonly VendorAbout[] = [
  {
    id: 'outbrain-pixel',
    name: 'Outbrain',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://www.outbrain.com/privacy/', // unconfirmed
    cookies: [
      { name: 'outbrain_dicbo_id', purpose: cookiePurpose.click, duration: '1 day' },
      { name: 'obuid', purpose: cookiePurpose.profile, duration: '3 months' },
    ],
    idExample: '00abcdef0123456789abcdef0123456789',
    idPattern: '^[0-9a-f]+$',
  },
]
