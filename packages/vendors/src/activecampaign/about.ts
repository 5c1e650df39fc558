import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about ActiveCampaign. */
export const aboutActivecampaign: readonly VendorAbout[] = [
  {
    id: 'activecampaign',
    name: 'ActiveCampaign',
    purpose: vendorPurpose.contacts,
    privacyPolicy: 'https://www.activecampaign.com/legal/privacy-policy', // unconfirmed
    cookies: [{ name: 'prism_*', purpose: cookiePurpose.visitor, duration: '30 days' }],
    idExample: '123456789',
    idPattern: '^[0-9]+$',
  },
]
