import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Salesforce Pardot. */
export const aboutSalesforce: readonly VendorAbout[] = [
  {
    id: 'salesforce-pardot',
    name: 'Salesforce Pardot',
    purpose: vendorPurpose.contacts,
    privacyPolicy: 'https://www.salesforce.com/company/legal/privacy/', // unconfirmed
    cookies: [{ name: 'visitor_id1*', purpose: cookiePurpose.visitor, duration: '1 year' }],
    idExample: '',
    idPattern: '',
  },
]
