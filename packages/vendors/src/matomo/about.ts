import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Matomo. */
export const aboutMatomo: readonly VendorAbout[] = [
  {
    id: 'matomo',
    name: 'Matomo',
    purpose: vendorPurpose.usage,
    privacyPolicy: 'https://matomo.org/privacy-policy/',
    cookies: [
      { name: '_pk_id*', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: '_pk_ref*', purpose: cookiePurpose.source, duration: '6 months' },
      { name: '_pk_ses*', purpose: cookiePurpose.visit, duration: '30 minutes' },
    ],
    idExample: '',
    idPattern: '',
  },
]
