import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Intercom. */
export const aboutIntercom: readonly VendorAbout[] = [
  {
    id: 'intercom',
    name: 'Intercom',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://www.intercom.com/legal/privacy', // unconfirmed
    cookies: [
      { name: 'intercom-id-*', purpose: cookiePurpose.visitor, duration: '9 months' },
      { name: 'intercom-session-*', purpose: cookiePurpose.chat, duration: '1 week' },
      { name: 'intercom-device-id-*', purpose: cookiePurpose.visitor, duration: '9 months' },
    ],
    idExample: 'ab12cd34',
    idPattern: '^[a-z0-9]+$',
  },
]
