import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Chartbeat. */
export const aboutChartbeat: readonly VendorAbout[] = [
  {
    id: 'chartbeat',
    name: 'Chartbeat',
    purpose: 'Measures what is read on the site, as it is read.',
    privacyPolicy: 'https://chartbeat.com/privacy/', // unconfirmed
    cookies: [{ name: '_chartbeat*', purpose: cookiePurpose.visitor, duration: '30 days' }],
    idExample: '',
    idPattern: '',
  },
]
