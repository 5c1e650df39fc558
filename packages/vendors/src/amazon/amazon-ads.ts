import type { Vendor } from '@assent/core'

/** Amazon Ads, loaded by the site’s own snippet: its tag needs a region beside the id. */
export const amazonAds: Vendor = {
  id: 'amazon-ads',
  categories: ['marketing'],
  hosts: ['.amazon-adsystem.com'],
  storage: [],
}
