import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

const privacyPolicy = 'https://privacy.microsoft.com/privacystatement' // unconfirmed

/** What people read about Microsoft's vendors. */
export const aboutMicrosoft: readonly VendorAbout[] = [
  {
    id: 'microsoft-uet',
    name: 'Microsoft Advertising',
    purpose: vendorPurpose.microsoft,
    privacyPolicy,
    cookies: [
      { name: '_uetsid', purpose: cookiePurpose.visit, duration: '1 day' }, // unconfirmed
      { name: '_uetvid', purpose: cookiePurpose.visitor, duration: '13 months' }, // unconfirmed
      { name: '_uetmsclkid', purpose: cookiePurpose.click, duration: '90 days' }, // unconfirmed
      { name: 'MUID', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: '12345678',
    idPattern: '^[0-9]+$',
  },
  {
    id: 'microsoft-clarity',
    name: 'Microsoft Clarity',
    purpose: vendorPurpose.heatmaps,
    privacyPolicy,
    cookies: [
      { name: '_clck', purpose: cookiePurpose.visitor, duration: '1 year' },
      { name: '_clsk', purpose: cookiePurpose.visit, duration: '1 day' },
      { name: '_cltk', purpose: cookiePurpose.visit, duration: 'session' },
      { name: 'CLID', purpose: cookiePurpose.profile, duration: '1 year' },
      { name: 'MUID', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: 'ab12cd34ef',
    idPattern: '^[a-z0-9]+$',
  },
]
