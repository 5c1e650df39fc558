import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Calendly. */
export const aboutCalendly: readonly VendorAbout[] = [
  {
    id: 'calendly',
    name: 'Calendly',
    purpose: vendorPurpose.forms,
    privacyPolicy: 'https://calendly.com/legal/privacy-notice', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
