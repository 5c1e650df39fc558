import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Vimeo. */
export const aboutVimeo: readonly VendorAbout[] = [
  {
    id: 'vimeo',
    name: 'Vimeo',
    purpose: vendorPurpose.video,
    privacyPolicy: 'https://vimeo.com/privacy', // unconfirmed
    cookies: [
      { name: 'vuid', purpose: cookiePurpose.video, duration: '2 years' }, // unconfirmed
      { name: 'player', purpose: cookiePurpose.video, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
