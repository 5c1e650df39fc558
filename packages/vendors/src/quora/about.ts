import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Quora Pixel. */
export const aboutQuora: readonly VendorAbout[] = [
  {
    id: 'quora-pixel',
    name: 'Quora Pixel',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://www.quora.com/about/privacy', // unconfirmed
    cookies: [],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]+$',
  },
]
