import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Mixpanel. */
export const aboutMixpanel: readonly VendorAbout[] = [
  {
    id: 'mixpanel',
    name: 'Mixpanel',
    purpose: vendorPurpose.usage,
    privacyPolicy: 'https://mixpanel.com/legal/privacy-policy/',
    cookies: [{ name: 'mp_*', purpose: cookiePurpose.visitor, duration: '1 year' }],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]{32}$',
  },
]
