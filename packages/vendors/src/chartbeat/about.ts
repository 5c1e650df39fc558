import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Chartbeat. */
export const aboutChartbeat: readonly VendorAbout[] = [
  {
    id: 'chartbeat',
    name: 'Chartbeat',
    purpose: vendorPurpose.usage,
    privacyPolicy: 'https://chartbeat.com/privacy/', // unconfirmed
    cookies: [{ name: '_chartbeat*', purpose: cookiePurpose.visitor, duration: '30 days' }],
    idExample: '',
    idPattern: '',
  },
]
