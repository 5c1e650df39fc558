import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about The Trade Desk. */
export const aboutTradeDesk: readonly VendorAbout[] = [
  {
    id: 'trade-desk',
    name: 'The Trade Desk',
    purpose: 'Chooses advertisements on other sites from visits here, and measures what they lead to.',
    privacyPolicy: 'https://www.thetradedesk.com/us/privacy', // unconfirmed
    cookies: [
      { name: 'TDID', purpose: cookiePurpose.profile, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
