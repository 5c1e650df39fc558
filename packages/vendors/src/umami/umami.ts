import type { Vendor } from '@assent/core'

/** Umami’s cloud, which stores nothing, loaded by the site’s own snippet: its id is an attribute. */
export const umamiAdapter: Vendor = {
  id: 'umami',
  categories: ['analytics'],
  hosts: [
    'cloud.umami.is', // unconfirmed
    '.umami.dev', // unconfirmed
  ],
  storage: [],
}
