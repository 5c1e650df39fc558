import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Mouseflow. */
export const aboutMouseflow: readonly VendorAbout[] = [
  {
    id: 'mouseflow',
    name: 'Mouseflow',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy: 'https://mouseflow.com/legal/visitor/privacy-policy/', // unconfirmed
    cookies: [
      { name: 'mf_user', purpose: cookiePurpose.visitor, duration: '90 days' }, // unconfirmed
    ],
    idExample: '01234567-89ab-cdef-0123-456789abcdef',
    idPattern: '^[0-9a-f-]+$',
  },
]
