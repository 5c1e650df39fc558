import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about LinkedIn's vendor. */
export const aboutLinkedin: readonly VendorAbout[] = [
  {
    id: 'linkedin-insight',
    name: 'LinkedIn Insight Tag',
    purpose: vendorPurpose.linkedin,
    privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy', // unconfirmed
    cookies: [
      { name: 'li_fat_id', purpose: cookiePurpose.click, duration: '30 days' },
      { name: 'li_giant', purpose: cookiePurpose.click, duration: '7 days' },
      { name: 'ln_or', purpose: cookiePurpose.visit, duration: '1 day' },
      { name: 'bcookie', purpose: cookiePurpose.profile, duration: '1 year' },
      { name: 'lidc', purpose: cookiePurpose.profile, duration: '1 day' },
      { name: 'li_sugr', purpose: cookiePurpose.profile, duration: '90 days' },
    ],
    idExample: '1234567',
    idPattern: '^[0-9]+$',
  },
]
