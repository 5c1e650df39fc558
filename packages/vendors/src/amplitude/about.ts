import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Amplitude. */
export const aboutAmplitude: readonly VendorAbout[] = [
  {
    id: 'amplitude',
    name: 'Amplitude',
    purpose: vendorPurpose.usage,
    privacyPolicy: 'https://amplitude.com/privacy',
    cookies: [{ name: 'AMP_*', purpose: cookiePurpose.visitor, duration: '1 year' }],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]{32}$',
  },
]
