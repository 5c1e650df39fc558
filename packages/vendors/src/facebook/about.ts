import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Facebook posts. */
export const aboutFacebook: readonly VendorAbout[] = [
  {
    id: 'facebook-embed',
    name: 'Facebook posts',
    purpose: vendorPurpose.posts,
    privacyPolicy: 'https://www.facebook.com/about/privacy/',
    cookies: [
      { name: 'fr', purpose: cookiePurpose.profile, duration: '90 days' },
      { name: 'datr', purpose: cookiePurpose.profile, duration: '2 years' },
    ],
    idExample: '',
    idPattern: '',
  },
]
