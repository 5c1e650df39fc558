import type { VendorAbout } from '@assent/core'

/** What people read about SoundCloud. */
export const aboutSoundcloud: readonly VendorAbout[] = [
  {
    id: 'soundcloud',
    name: 'SoundCloud',
    purpose: 'Plays music and podcasts from SoundCloud.',
    privacyPolicy: 'https://soundcloud.com/pages/privacy', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
