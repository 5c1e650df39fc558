import type { VendorAbout } from '@assent/core'

/** What people read about Fathom. */
export const aboutFathom: readonly VendorAbout[] = [
  {
    id: 'fathom',
    name: 'Fathom',
    purpose: 'Counts visits without telling visitors apart.',
    privacyPolicy: 'https://usefathom.com/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
