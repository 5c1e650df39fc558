import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about New Relic. */
export const aboutNewRelic: readonly VendorAbout[] = [
  {
    id: 'new-relic',
    name: 'New Relic',
    purpose: vendorPurpose.errors,
    privacyPolicy: 'https://newrelic.com/termsandconditions/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
