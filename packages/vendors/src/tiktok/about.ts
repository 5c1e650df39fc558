import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

const privacyPolicy = 'https://www.tiktok.com/legal/privacy-policy'

/** What people read about the vendors of TikTok. */
export const aboutTiktok: readonly VendorAbout[] = [
  {
    id: 'tiktok-pixel',
    name: 'TikTok Pixel',
    purpose: vendorPurpose.network,
    privacyPolicy,
    cookies: [
      { name: '_ttp', purpose: cookiePurpose.visitor, duration: '13 months' },
      { name: 'ttcsid*', purpose: cookiePurpose.visit, duration: '90 days' }, // unconfirmed
      { name: 'ttwid', purpose: cookiePurpose.profile, duration: '1 year' },
    ],
    idExample: 'CABCDEFGHIJKLMNOPQRS',
    idPattern: '^[A-Z0-9]+$',
  },
  {
    id: 'tiktok-embed',
    name: 'TikTok videos',
    purpose: vendorPurpose.video,
    privacyPolicy,
    cookies: [
      { name: 'ttwid', purpose: cookiePurpose.profile, duration: '1 year' },
      { name: 'msToken', purpose: cookiePurpose.profile, duration: '9 days' },
    ],
    idExample: '',
    idPattern: '',
  },
]
