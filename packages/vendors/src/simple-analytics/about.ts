import type { VendorAbout } from '@assent/core'

/** What people read about Simple Analytics. */
export const aboutSimpleAnalytics: readonly VendorAbout[] = [
  {
    id: 'simple-analytics',
    name: 'Simple Analytics',
    purpose: 'Counts visits without telling visitors apart.',
    privacyPolicy: 'https://www.simpleanalytics.com/privacy-policy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
