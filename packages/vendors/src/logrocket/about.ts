import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about LogRocket. */
export const aboutLogrocket: readonly VendorAbout[] = [
  {
    id: 'logrocket',
    name: 'LogRocket',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy: 'https://logrocket.com/privacy/', // unconfirmed
    cookies: [
      { name: '_lr_uf_-*', purpose: cookiePurpose.visitor, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
