import type { VendorAbout } from '@assent/core'
import { cookiePurpose } from '../cookie-purpose.js'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Disqus. */
export const aboutDisqus: readonly VendorAbout[] = [
  {
    id: 'disqus',
    name: 'Disqus',
    purpose: vendorPurpose.comments,
    privacyPolicy: 'https://help.disqus.com/en/articles/1717103-disqus-privacy-policy', // unconfirmed
    cookies: [
      { name: 'disqus_unique', purpose: cookiePurpose.profile, duration: '1 year' }, // unconfirmed
    ],
    idExample: '',
    idPattern: '',
  },
]
