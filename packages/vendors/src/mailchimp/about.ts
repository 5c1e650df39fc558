import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Mailchimp. */
export const aboutMailchimp: readonly VendorAbout[] = [
  {
    id: 'mailchimp',
    name: 'Mailchimp',
    purpose: 'Links visits to people who receive the site’s messages.',
    privacyPolicy: 'https://www.intuit.com/privacy/statement/', // unconfirmed
    cookies: [
      { name: 'mc_cid', purpose: cookiePurpose.click, duration: '14 days' },
      { name: 'mc_eid', purpose: cookiePurpose.visitor, duration: '14 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
