import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Segment. */
export const aboutSegment: readonly VendorAbout[] = [
  {
    id: 'segment',
    name: 'Segment',
    purpose: vendorPurpose.collect,
    privacyPolicy: 'https://www.twilio.com/en-us/legal/privacy', // unconfirmed
    cookies: [
      { name: 'ajs_anonymous_id', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: 'ajs_user_id', purpose: cookiePurpose.visitor, duration: '1 year' },
    ],
    idExample: 'AbCdEf0123456789AbCdEf0123456789',
    idPattern: '^[A-Za-z0-9]+$',
  },
]
