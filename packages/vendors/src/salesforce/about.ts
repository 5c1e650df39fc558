import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Salesforce Pardot. */
export const aboutSalesforce: readonly VendorAbout[] = [
  {
    id: 'salesforce-pardot',
    name: 'Salesforce Pardot',
    purpose: 'Links visits to people who are in touch with the site, to advertise to them.',
    privacyPolicy: 'https://www.salesforce.com/company/legal/privacy/', // unconfirmed
    cookies: [{ name: 'visitor_id1*', purpose: cookiePurpose.visitor, duration: '1 year' }],
    idExample: '',
    idPattern: '',
  },
]
