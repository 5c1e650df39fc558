import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Adobe Analytics. */
export const aboutAdobe: readonly VendorAbout[] = [
  {
    id: 'adobe-analytics',
    name: 'Adobe Analytics',
    purpose: vendorPurpose.usage,
    privacyPolicy: 'https://www.adobe.com/privacy.html', // unconfirmed
    cookies: [
      { name: 'AMCV_*', purpose: cookiePurpose.visitor, duration: '2 years' },
      { name: 's_fid', purpose: cookiePurpose.visitor, duration: '5 years' },
      { name: 's_sq', purpose: cookiePurpose.visit, duration: 'session' },
      { name: 'demdex', purpose: cookiePurpose.profile, duration: '180 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
