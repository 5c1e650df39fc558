import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Umami. */
export const aboutUmami: readonly VendorAbout[] = [
  {
    id: 'umami',
    name: 'Umami',
    purpose: vendorPurpose.count,
    privacyPolicy: 'https://umami.is/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
