import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Google Maps. */
export const aboutGoogleMaps: readonly VendorAbout[] = [
  {
    id: 'google-maps',
    name: 'Google Maps',
    purpose: vendorPurpose.map,
    privacyPolicy: 'https://policies.google.com/privacy',
    cookies: [{ name: 'NID', purpose: cookiePurpose.map, duration: '6 months' }],
    idExample: '',
    idPattern: '',
  },
]
