import type { VendorAbout } from '@assent/core'

/** What people read about Tidio. */
export const aboutTidio: readonly VendorAbout[] = [
  {
    id: 'tidio',
    name: 'Tidio',
    purpose: 'Lets visitors write to the site’s people.',
    privacyPolicy: 'https://www.tidio.com/privacy-policy/', // unconfirmed
    cookies: [],
    idExample: 'abcdefghijklmnopqrstuvwxyz012345',
    idPattern: '^[a-z0-9]+$',
  },
]
