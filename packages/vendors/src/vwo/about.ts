import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about VWO. */
export const aboutVwo: readonly VendorAbout[] = [
  {
    id: 'vwo',
    name: 'VWO',
    purpose: vendorPurpose.variants,
    privacyPolicy: 'https://vwo.com/privacy-policy/',
    cookies: [
      { name: '_vwo_uuid', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_vis_opt_exp_*', purpose: cookiePurpose.experiment, duration: '100 days' },
      { name: '_vwo_sn', purpose: cookiePurpose.visit, duration: '1 day' },
    ],
    idExample: '',
    idPattern: '',
  },
]
