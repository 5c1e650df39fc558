import type { Vendor } from '@assent/core'

/** The Trade Desk, loaded by the site’s own snippet: its tag needs two ids. */
export const tradeDeskAdapter: Vendor = {
  id: 'trade-desk',
  categories: ['marketing'],
  hosts: ['.adsrvr.org'],
  storage: [],
}
