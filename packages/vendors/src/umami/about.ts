import type { VendorAbout } from '@assent/core'

/** What people read about Umami. */
export const aboutUmami: readonly VendorAbout[] = [
  {
    id: 'umami',
    name: 'Umami',
    purpose: 'Counts visits without telling visitors apart.',
    privacyPolicy: 'https://umami.is/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
