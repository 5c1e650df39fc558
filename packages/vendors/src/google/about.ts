import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

const privacyPolicy = 'https://business.safety.google/privacy/'

/** What people read about Google's vendors. */
export const aboutGoogle: readonly VendorAbout[] = [
  {
    id: 'google-analytics',
    name: 'Google Analytics',
    purpose: vendorPurpose.usage,
    privacyPolicy,
    cookies: [
      { name: '_ga', purpose: cookiePurpose.visitor, duration: '2 years' },
      { name: '_ga_*', purpose: cookiePurpose.visit, duration: '2 years' },
    ],
    idExample: 'G-AB12CD34EF',
    idPattern: '^GT?-[A-Z0-9]+$',
  },
  {
    id: 'google-ads',
    name: 'Google Ads',
    purpose: vendorPurpose.advertising,
    privacyPolicy,
    cookies: [
      { name: '_gcl_*', purpose: cookiePurpose.click, duration: '90 days' },
      { name: '_gac_*', purpose: cookiePurpose.click, duration: '90 days' },
      { name: 'IDE', purpose: cookiePurpose.profile, duration: '2 years' },
      { name: 'DSID', purpose: cookiePurpose.profile, duration: '2 weeks' },
    ],
    idExample: 'AW-123456789',
    idPattern: '^(AW|DC)-[A-Z0-9]+$',
  },
  {
    id: 'google-tag-manager',
    name: 'Google Tag Manager',
    purpose: vendorPurpose.tags,
    privacyPolicy,
    cookies: [],
    idExample: 'GTM-AB12CD3',
    idPattern: '^GTM-[A-Z0-9]+$',
  },
]
