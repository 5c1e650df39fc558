import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Datadog. */
export const aboutDatadog: readonly VendorAbout[] = [
  {
    id: 'datadog-rum',
    name: 'Datadog',
    purpose: vendorPurpose.errors,
    privacyPolicy: 'https://www.datadoghq.com/legal/privacy/', // unconfirmed
    cookies: [
      { name: '_dd_s', purpose: cookiePurpose.visit, duration: '15 minutes' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
