import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about LiveChat. */
export const aboutLivechat: readonly VendorAbout[] = [
  {
    id: 'livechat',
    name: 'LiveChat',
    purpose: vendorPurpose.chat,
    privacyPolicy: 'https://www.text.com/legal/privacy-policy/', // unconfirmed
    cookies: [
      { name: '__lc_cid', purpose: cookiePurpose.chat, duration: '3 years' },
      { name: '__lc_cst', purpose: cookiePurpose.chat, duration: '3 years' },
    ],
    idExample: '12345678',
    idPattern: '^[0-9]+$',
  },
]
