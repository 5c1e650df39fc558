import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about AddToAny. */
export const aboutAddtoany: readonly VendorAbout[] = [
  {
    id: 'addtoany',
    name: 'AddToAny',
    purpose: vendorPurpose.share,
    privacyPolicy: 'https://www.addtoany.com/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
