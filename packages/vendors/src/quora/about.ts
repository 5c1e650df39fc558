import type { VendorAbout } from '@assent/core'

/** What people read about Quora Pixel. */
export const aboutQuora: readonly VendorAbout[] = [
  {
    id: 'quora-pixel',
    name: 'Quora Pixel',
    purpose: 'Measures what advertisements on Quora lead to, and chooses who sees them.',
    privacyPolicy: 'https://www.quora.com/about/privacy', // unconfirmed
    cookies: [],
    idExample: '0123456789abcdef0123456789abcdef',
    idPattern: '^[0-9a-f]+$',
  },
]
