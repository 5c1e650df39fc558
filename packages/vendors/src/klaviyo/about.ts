import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Klaviyo. */
export const aboutKlaviyo: readonly VendorAbout[] = [
  {
    id: 'klaviyo',
    name: 'Klaviyo',
    purpose: 'Links visits to people who are in touch with the site, to send them messages.',
    privacyPolicy: 'https://www.klaviyo.com/legal/privacy-notice', // unconfirmed
    cookies: [{ name: '__kla_id', purpose: cookiePurpose.visitor, duration: '2 years' }],
    idExample: 'AbCd12',
    idPattern: '^[A-Za-z0-9]+$',
  },
]
