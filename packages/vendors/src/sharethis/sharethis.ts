import type { Vendor } from '@assent/core'

/** Share buttons by ShareThis. */
export const sharethisAdapter: Vendor = {
  id: 'sharethis',
  categories: ['marketing'],
  hosts: ['.sharethis.com'],
  storage: ['fpestid='],
}
