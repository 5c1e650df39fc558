import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Drift. */
export const aboutDrift: readonly VendorAbout[] = [
  {
    id: 'drift',
    name: 'Drift',
    purpose: 'Lets visitors write to the site’s people.',
    privacyPolicy: 'https://www.salesloft.com/legal/privacy-notice', // unconfirmed
    cookies: [{ name: 'drift_*', purpose: cookiePurpose.chat, duration: '2 years' }],
    idExample: '',
    idPattern: '',
  },
]
