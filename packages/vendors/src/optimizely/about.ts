import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Optimizely. */
export const aboutOptimizely: readonly VendorAbout[] = [
  {
    id: 'optimizely',
    name: 'Optimizely',
    purpose: vendorPurpose.variants,
    privacyPolicy: 'https://www.optimizely.com/trust-center/privacy/', // unconfirmed
    cookies: [{ name: 'optimizelyEndUserId', purpose: cookiePurpose.visitor, duration: '6 months' }],
    idExample: '12345678901',
    idPattern: '^[0-9]+$',
  },
]
