import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about YouTube. */
export const aboutYoutube: readonly VendorAbout[] = [
  {
    id: 'youtube',
    name: 'YouTube',
    purpose: vendorPurpose.video,
    privacyPolicy: 'https://policies.google.com/privacy',
    cookies: [
      { name: 'VISITOR_INFO1_LIVE', purpose: cookiePurpose.video, duration: '6 months' }, // unconfirmed
      { name: 'YSC', purpose: cookiePurpose.video, duration: 'session' },
    ],
    idExample: '',
    idPattern: '',
  },
]
