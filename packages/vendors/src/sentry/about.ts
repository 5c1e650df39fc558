import type { VendorAbout } from '@assent/core'

/** What people read about Sentry. */
export const aboutSentry: readonly VendorAbout[] = [
  {
    id: 'sentry',
    name: 'Sentry',
    purpose: 'Reports errors, and can record the visits in which they occur.',
    privacyPolicy: 'https://sentry.io/privacy/', // unconfirmed
    cookies: [],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]{32}$',
  },
]
