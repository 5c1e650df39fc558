import type { Vendor } from '@assent/core'

/** Adform, loaded by the site’s own snippet. */
export const adformAdapter: Vendor = {
  id: 'adform',
  categories: ['marketing'],
  hosts: ['.adform.net', '.adformdsp.net'],
  storage: [],
}
