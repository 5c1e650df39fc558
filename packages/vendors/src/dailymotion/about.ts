import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Dailymotion. */
export const aboutDailymotion: readonly VendorAbout[] = [
  {
    id: 'dailymotion',
    name: 'Dailymotion',
    purpose: vendorPurpose.video,
    privacyPolicy: 'https://legal.dailymotion.com/en/privacy-policy/', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
