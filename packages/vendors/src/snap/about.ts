import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Snap Pixel. */
export const aboutSnap: readonly VendorAbout[] = [
  {
    id: 'snap-pixel',
    name: 'Snap Pixel',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://snap.com/en-US/privacy/privacy-policy/',
    cookies: [
      { name: '_scid', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '_scid_r', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '_schn', purpose: cookiePurpose.visit, duration: '1 day' },
      { name: 'sc_at', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: '01234567-89ab-cdef-0123-456789abcdef',
    idPattern: '^[0-9a-f-]+$',
  },
]
