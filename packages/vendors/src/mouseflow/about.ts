import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'

/** What people read about Mouseflow. */
export const aboutMouseflow: readonly VendorAbout[] = [
  {
    id: 'mouseflow',
    name: 'Mouseflow',
    purpose: 'Records visits and draws heatmaps to show how the site is used.',
    privacyPolicy: 'https://mouseflow.com/legal/visitor/privacy-policy/', // unconfirmed
    cookies: [
      { name: 'mf_user', purpose: cookiePurpose.visitor, duration: '90 days' }, // unconfirmed
    ],
    idExample: '01234567-89ab-cdef-0123-456789abcdef',
    idPattern: '^[0-9a-f-]+$',
  },
]
