import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Amazon Ads. */
export const aboutAmazon: readonly VendorAbout[] = [
  {
    id: 'amazon-ads',
    name: 'Amazon Ads',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://www.amazon.com/privacy', // unconfirmed
    cookies: [
      { name: 'ad-id', purpose: cookiePurpose.profile, duration: '190 days' },
      { name: 'ad-privacy', purpose: cookiePurpose.profile, duration: '5 years' },
    ],
    idExample: '',
    idPattern: '',
  },
]
