import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about The Trade Desk. */
export const aboutTradeDesk: readonly VendorAbout[] = [
  {
    id: 'trade-desk',
    name: 'The Trade Desk',
    purpose: vendorPurpose.elsewhere,
    privacyPolicy: 'https://www.thetradedesk.com/us/privacy', // unconfirmed
    cookies: [
      { name: 'TDID', purpose: cookiePurpose.profile, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
