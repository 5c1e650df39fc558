import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Meta's vendor. */
export const aboutMeta: readonly VendorAbout[] = [
  {
    id: 'meta-pixel',
    name: 'Meta Pixel',
    purpose: vendorPurpose.meta,
    privacyPolicy: 'https://www.facebook.com/about/privacy/',
    cookies: [
      { name: '_fbp', purpose: cookiePurpose.visitor, duration: '90 days' }, // unconfirmed
      { name: '_fbc', purpose: cookiePurpose.click, duration: '90 days' }, // unconfirmed
      { name: 'fr', purpose: cookiePurpose.profile, duration: '90 days' },
    ],
    idExample: '1234567890123456',
    idPattern: '^[0-9]+$',
  },
]
