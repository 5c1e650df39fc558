import type { VendorAbout } from '@assent/core'

/** What people read about Trustpilot. */
export const aboutTrustpilot: readonly VendorAbout[] = [
  {
    id: 'trustpilot',
    name: 'Trustpilot',
    purpose: 'Shows reviews from Trustpilot.',
    privacyPolicy: 'https://legal.trustpilot.com/for-reviewers/end-user-privacy-terms', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
