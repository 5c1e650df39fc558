import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Hotjar. */
export const aboutHotjar: readonly VendorAbout[] = [
  {
    id: 'hotjar',
    name: 'Hotjar',
    purpose: vendorPurpose.opinions,
    privacyPolicy: 'https://www.hotjar.com/legal/policies/privacy/',
    cookies: [
      { name: '_hjSessionUser_*', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_hjSession_*', purpose: cookiePurpose.visit, duration: '30 minutes' },
    ],
    idExample: '1234567',
    idPattern: '^[0-9]+$',
  },
]
