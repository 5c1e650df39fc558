import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Optimizely. */
export const aboutOptimizely: readonly VendorAbout[] = [
  {
    id: 'optimizely',
    name: 'Optimizely',
    purpose: 'Shows variants of the site to find the one that works best.',
    privacyPolicy: 'https://www.optimizely.com/trust-center/privacy/', // unconfirmed
    cookies: [{ name: 'optimizelyEndUserId', purpose: cookiePurpose.visitor, duration: '6 months' }],
    idExample: '12345678901',
    idPattern: '^[0-9]+$',
  },
]
