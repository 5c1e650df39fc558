import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Wistia. */
export const aboutWistia: readonly VendorAbout[] = [
  {
    id: 'wistia',
    name: 'Wistia',
    purpose: vendorPurpose.video,
    privacyPolicy: 'https://wistia.com/privacy', // unconfirmed
    cookies: [{ name: 'wistia-video-progress-*', purpose: cookiePurpose.video, duration: 'session' }],
    idExample: '',
    idPattern: '',
  },
]
