import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Wistia. */
export const aboutWistia: readonly VendorAbout[] = [
  {
    id: 'wistia',
    name: 'Wistia',
    purpose: 'Plays videos, and measures how far they are watched.',
    privacyPolicy: 'https://wistia.com/privacy', // unconfirmed
    cookies: [{ name: 'wistia-video-progress-*', purpose: cookiePurpose.video, duration: 'session' }],
    idExample: '',
    idPattern: '',
  },
]
