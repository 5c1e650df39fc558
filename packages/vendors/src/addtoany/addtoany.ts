import type { Vendor } from '@assent/core'

/** Share buttons by AddToAny. */
export const addtoanyAdapter: Vendor = {
  id: 'addtoany',
  categories: ['marketing'],
  hosts: ['.addtoany.com'],
  storage: [],
}
