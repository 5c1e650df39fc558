import type { VendorAbout } from '@assent/core'

/** What people read about Calendly. */
export const aboutCalendly: readonly VendorAbout[] = [
  {
    id: 'calendly',
    name: 'Calendly',
    purpose: 'Shows free appointments and books them.',
    privacyPolicy: 'https://calendly.com/legal/privacy-notice', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
