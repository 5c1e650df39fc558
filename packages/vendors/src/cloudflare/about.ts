import type { VendorAbout } from '@assent/core'
import { vendorPurpose } from '../vendor-purpose.js'

/** What people read about Cloudflare Web Analytics. */
export const aboutCloudflare: readonly VendorAbout[] = [
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    purpose: vendorPurpose.speed,
    privacyPolicy: 'https://www.cloudflare.com/privacypolicy/', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
