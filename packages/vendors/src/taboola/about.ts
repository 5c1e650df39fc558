import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Taboola. */
export const aboutTaboola: readonly VendorAbout[] = [
  {
    id: 'taboola-pixel',
    name: 'Taboola',
    purpose: vendorPurpose.network,
    privacyPolicy: 'https://policies.taboola.com/en/privacy-policy/', // unconfirmed
    cookies: [
      { name: 't_pt_gid', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_tb_sess_r', purpose: cookiePurpose.visit, duration: '30 minutes' },
      { name: 't_gid', purpose: cookiePurpose.profile, duration: '13 months' },
    ],
    idExample: '1234567',
    idPattern: '^[0-9]+$',
  },
]
