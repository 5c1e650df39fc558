import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Zendesk. */
export const aboutZendesk: readonly VendorAbout[] = [
  {
    id: 'zendesk-chat',
    name: 'Zendesk',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://www.zendesk.com/company/agreements-and-terms/privacy-notice/', // unconfirmed
    cookies: [{ name: '__zlcmid', purpose: cookiePurpose.chat, duration: '1 year' }],
    idExample: '',
    idPattern: '',
  },
]
