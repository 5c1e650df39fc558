import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about PostHog. */
export const aboutPosthog: readonly VendorAbout[] = [
  {
    id: 'posthog',
    name: 'PostHog',
    purpose: vendorPurpose.recording,
    privacyPolicy: 'https://posthog.com/privacy', // unconfirmed
    cookies: [{ name: 'ph_phc_*', purpose: cookiePurpose.visitor, duration: '1 year' }],
    idExample: '',
    idPattern: '',
  },
]
