import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Mailchimp. */
export const aboutMailchimp: readonly VendorAbout[] = [
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    purpose: vendorPurpose.contacts,
    privacyPolicy: 'https://www.intuit.com/privacy/statement/', // unconfirmed
    cookies: [
      { name: 'mc_cid', purpose: cookiePurpose.click, duration: '14 days' },
      { name: 'mc_eid', purpose: cookiePurpose.visitor, duration: '14 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
