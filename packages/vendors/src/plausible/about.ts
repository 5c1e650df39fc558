import type { VendorAbout } from '@assent/core'

/** What people read about Plausible. */
export const aboutPlausible: readonly VendorAbout[] = [
  {
    id: 'plausible',
    name: 'Plausible',
    purpose: 'Counts visits without telling visitors apart.',
    privacyPolicy: 'https://plausible.io/privacy', // unconfirmed
    cookies: [],
    idExample: 'pa-AbCdEf0123456789',
    idPattern: '^pa-[A-Za-z0-9_-]+$',
  },
]
