import type { Vendor } from '@assent/core'

/** Fathom, which stores nothing, loaded by the site’s own snippet: its id is an attribute. */
export const fathomAdapter: Vendor = {
  id: 'fathom',
  categories: ['analytics'],
  hosts: ['.usefathom.com'],
  storage: [],
}
