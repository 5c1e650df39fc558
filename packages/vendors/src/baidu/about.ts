import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Baidu Analytics. */
export const aboutBaidu: readonly VendorAbout[] = [
  {
    id: 'baidu-analytics',
    name: 'Baidu Analytics',
    purpose: vendorPurpose.usage,
    privacyPolicy: 'https://privacy.baidu.com/', // unconfirmed
    cookies: [
      { name: 'Hm_lvt_*', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: 'Hm_lpvt_*', purpose: cookiePurpose.visit, duration: 'session' },
      { name: 'HMACCOUNT', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]{32}$',
  },
]
