import type { VendorAbout } from '@assent/core'

/** What people read about New Relic. */
export const aboutNewRelic: readonly VendorAbout[] = [
  {
    id: 'new-relic',
    name: 'New Relic',
    purpose: 'Measures errors and how fast pages load.',
    privacyPolicy: 'https://newrelic.com/termsandconditions/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
