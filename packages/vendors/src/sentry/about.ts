import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Sentry. */
export const aboutSentry: readonly VendorAbout[] = [
  {
    id: 'sentry',
    name: 'Sentry',
    purpose: vendorPurpose.errors,
    privacyPolicy: 'https://sentry.io/privacy/', // unconfirmed
    cookies: [],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]{32}$',
  },
]
