import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Twitch. */
export const aboutTwitch: readonly VendorAbout[] = [
  {
    id: 'twitch',
    name: 'Twitch',
    purpose: vendorPurpose.video,
    privacyPolicy: 'https://www.twitch.tv/p/legal/privacy-notice/', // unconfirmed
    cookies: [{ name: 'unique_id', purpose: cookiePurpose.profile, duration: '10 years' }],
    idExample: '',
    idPattern: '',
  },
]
