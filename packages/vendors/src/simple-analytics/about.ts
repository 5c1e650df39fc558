import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Simple Analytics. */
export const aboutSimpleAnalytics: readonly VendorAbout[] = [
  {
    id: 'simple-analytics',
    name: 'Simple Analytics',
    purpose: vendorPurpose.count,
    privacyPolicy: 'https://www.simpleanalytics.com/privacy-policy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
