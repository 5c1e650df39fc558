import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about FullStory. */
export const aboutFullstory: readonly VendorAbout[] = [
  {
    id: 'fullstory',
    name: 'FullStory',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy: 'https://www.fullstory.com/legal/privacy-policy', // unconfirmed
    cookies: [
      { name: 'fs_uid', purpose: cookiePurpose.visitor, duration: '1 year' }, // unconfirmed
      { name: 'fs_lua', purpose: cookiePurpose.visit, duration: '30 minutes' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
