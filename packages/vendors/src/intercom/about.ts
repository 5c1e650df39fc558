import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Intercom. */
export const aboutIntercom: readonly VendorAbout[] = [
  {
    id: 'intercom',
    name: 'Intercom',
    purpose: 'Lets visitors write to the site’s people.',
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
