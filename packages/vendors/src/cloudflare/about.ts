import type { VendorAbout } from '@assent/core'

/** What people read about Cloudflare Web Analytics. */
export const aboutCloudflare: readonly VendorAbout[] = [
  {
    id: 'cloudflare-web-analytics',
    name: 'Cloudflare Web Analytics',
    purpose: 'Counts visits and measures how fast pages load.',
    privacyPolicy: 'https://www.cloudflare.com/privacypolicy/', // unconfirmed
    cookies: [],
    idExample: '',
    idPattern: '',
  },
]
