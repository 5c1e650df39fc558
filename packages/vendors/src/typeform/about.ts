import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Typeform. */
export const aboutTypeform: readonly VendorAbout[] = [
  {
    id: 'typeform',
    name: 'Typeform',
    purpose: vendorPurpose.forms,
    privacyPolicy: 'https://admin.typeform.com/to/dwk6gt/', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
