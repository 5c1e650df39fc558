import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about SoundCloud. */
export const aboutSoundcloud: readonly VendorAbout[] = [
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    purpose: vendorPurpose.audio,
    privacyPolicy: 'https://soundcloud.com/pages/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
