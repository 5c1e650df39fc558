import type { VendorAbout } from '@assent/core'

/** What people read about Dailymotion. */
export const aboutDailymotion: readonly VendorAbout[] = [
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    purpose: 'Plays videos from Dailymotion.',
    privacyPolicy: 'https://legal.dailymotion.com/en/privacy-policy/', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
