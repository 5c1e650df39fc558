import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Tidio. */
export const aboutTidio: readonly VendorAbout[] = [
  {
    id: 'tidio',
    name: 'Tidio',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://www.tidio.com/privacy-policy/', // unconfirmed
    cookies: [],
    idExample: 'abcdefghijklmnopqrstuvwxyz012345',
    idPattern: '^[a-z0-9]+$',
  },
]
