import type { Vendor } from '@assent/core'

/** Simple Analytics, which stores nothing, loaded by the site’s own snippet. */
export const simpleAnalyticsAdapter: Vendor = {
  id: 'simple-analytics',
  categories: ['analytics'],
  hosts: [
    '.simpleanalyticscdn.com', // unconfirmed
  ],
  storage: [],
}
