import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Trustpilot. */
export const aboutTrustpilot: readonly VendorAbout[] = [
  {
    id: 'trustpilot',
    name: 'Trustpilot',
    purpose: vendorPurpose.reviews,
    privacyPolicy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
