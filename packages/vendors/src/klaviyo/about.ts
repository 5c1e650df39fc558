import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Klaviyo. */
export const aboutKlaviyo: readonly VendorAbout[] = [
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    purpose: vendorPurpose.contacts,
    privacyPolicy: 'https://www.klaviyo.com/legal/privacy-notice', // unconfirmed
    cookies: [{ name: '__kla_id', purpose: cookiePurpose.visitor, duration: '2 years' }],
    idExample: 'AbCd12',
    idPattern: '^[A-Za-z0-9]+$',
  },
]
