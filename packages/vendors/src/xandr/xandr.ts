import type { Vendor } from '@assent/core'

/** Xandr, Microsoft’s exchange, loaded by the site’s own snippet. */
export const xandrAdapter: Vendor = {
  id: 'xandr',
  categories: ['marketing'],
  hosts: [
    '.adnxs.com', // unconfirmed
  ],
  storage: [],
}
