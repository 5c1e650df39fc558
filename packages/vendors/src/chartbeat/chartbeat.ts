import type { Vendor } from '@assent/core'

/** Chartbeat, loaded by the site’s own snippet. */
export const chartbeatAdapter: Vendor = {
  id: 'chartbeat',
  categories: ['analytics'],
  hosts: ['.chartbeat.com', '.chartbeat.net'],
  storage: [
    '_cb=', // unconfirmed
    '_cb_', // unconfirmed
    '_chartbeat',
    '_SUPERFLY_',
  ],
}
