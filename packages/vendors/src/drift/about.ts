import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Drift. */
export const aboutDrift: readonly VendorAbout[] = [
  {
    id: 'drift',
    name: 'Drift',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://www.salesloft.com/legal/privacy-notice', // unconfirmed
    cookies: [{ name: 'drift_*', purpose: cookiePurpose.chat, duration: '2 years' }],
    idExample: '',
    idPattern: '',
  },
]
