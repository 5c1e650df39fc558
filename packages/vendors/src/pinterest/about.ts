import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Pinterest Tag. */
export const aboutPinterest: readonly VendorAbout[] = [
  {
    id: 'pinterest-tag',
    name: 'Pinterest Tag',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://policy.pinterest.com/en/privacy-policy',
    cookies: [
      { name: '_pin_unauth', purpose: cookiePurpose.visitor, duration: '1 day' },
      { name: '_derived_epik', purpose: cookiePurpose.click, duration: '1 year' },
      { name: '_epik', purpose: cookiePurpose.click, duration: '1 year' },
      { name: '_pinterest_ct_ua', purpose: cookiePurpose.profile, duration: 'session' },
    ],
    idExample: '2612345678901',
    idPattern: '^[0-9]+$',
  },
]
