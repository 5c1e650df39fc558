import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Yandex Metrica. */
export const aboutYandex: readonly VendorAbout[] = [
  {
    id: 'yandex-metrica',
    name: 'Yandex Metrica',
    purpose: vendorPurpose.recording,
    privacyPolicy: 'https://yandex.com/legal/confidential/', // unconfirmed
    cookies: [
      { name: '_ym_uid', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_ym_d', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_ym_isad', purpose: cookiePurpose.settings, duration: '2 days' },
    ],
    idExample: '12345678',
    idPattern: '^[0-9]+$',
  },
]
