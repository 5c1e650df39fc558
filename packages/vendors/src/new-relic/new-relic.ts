import type { Vendor } from '@assent/core'

/** New Relic Browser, loaded by the site’s own snippet. */
export const newRelicAdapter: Vendor = {
  id: 'new-relic',
  categories: ['analytics'],
  hosts: ['.newrelic.com', '.nr-data.net'],
  storage: [
    'NRBA_', // unconfirmed
  ],
}
