import type { Vendor } from '@assent/core'

/** LogRocket, loaded by the site’s own snippet. */
export const logrocketAdapter: Vendor = {
  id: 'logrocket',
  categories: ['analytics'],
  hosts: [
    '.logrocket.com', // unconfirmed
    '.logrocket.io', // unconfirmed
    '.lr-ingest.com', // unconfirmed
    '.lr-in-prod.com', // unconfirmed
  ],
  storage: [
    '_lr_', // unconfirmed
  ],
}
