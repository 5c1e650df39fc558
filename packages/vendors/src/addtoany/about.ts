import type { VendorAbout } from '@assent/core'

/** What people read about AddToAny. */
export const aboutAddtoany: readonly VendorAbout[] = [
  {
    id: 'addtoany',
    name: 'AddToAny',
    purpose: 'Shows buttons to share the page with.',
    privacyPolicy: 'https://www.addtoany.com/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
