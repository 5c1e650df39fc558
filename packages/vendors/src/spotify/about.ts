import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Spotify. */
export const aboutSpotify: readonly VendorAbout[] = [
  {
    id: 'spotify-embed',
    name: 'Spotify',
    purpose: vendorPurpose.audio,
    privacyPolicy: 'https://www.spotify.com/legal/privacy-policy/', // unconfirmed
    cookies: [
      { name: 'sp_t', purpose: cookiePurpose.profile, duration: '2 months' },
      { name: 'sp_landing', purpose: cookiePurpose.visit, duration: '1 day' },
    ],
    idExample: '',
    idPattern: '',
  },
]
