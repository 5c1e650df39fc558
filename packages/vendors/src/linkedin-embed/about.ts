import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about LinkedIn posts. */
export const aboutLinkedinEmbed: readonly VendorAbout[] = [
  {
    id: 'linkedin-embed',
    name: 'LinkedIn posts',
    purpose: vendorPurpose.posts,
    privacyPolicy: 'https://www.linkedin.com/legal/privacy-policy', // unconfirmed
    cookies: [
      { name: 'bcookie', purpose: cookiePurpose.profile, duration: '1 year' },
      { name: 'lidc', purpose: cookiePurpose.profile, duration: '1 day' },
    ],
    idExample: '',
    idPattern: '',
  },
]
