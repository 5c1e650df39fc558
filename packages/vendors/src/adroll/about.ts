import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about AdRoll. */
export const aboutAdroll: readonly VendorAbout[] = [
  {
    id: 'adroll',
    name: 'AdRoll',
    purpose: vendorPurpose.elsewhere,
    privacyPolicy: 'https://www.nextroll.com/privacy', // unconfirmed
    cookies: [
      { name: '__adroll_fpc', purpose: cookiePurpose.visitor, duration: '1 year' }, // unconfirmed
      { name: '__ar_v4', purpose: cookiePurpose.conversion, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
