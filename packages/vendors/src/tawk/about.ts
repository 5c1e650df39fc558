import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about tawk.to. */
export const aboutTawk: readonly VendorAbout[] = [
  {
    id: 'tawk',
    name: 'tawk.to',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://www.tawk.to/privacy-policy/', // unconfirmed
    cookies: [
      { name: 'tawk_*', purpose: cookiePurpose.chat, duration: '6 months' },
      { name: 'TawkConnectionTime', purpose: cookiePurpose.chat, duration: 'session' },
    ],
    idExample: '0123456789abcdef01234567',
    idPattern: '^[0-9a-f]+$',
  },
]
