import type { Vendor } from '@assent/core'

/** Drift’s chat, loaded by the site’s own snippet. */
export const driftAdapter: Vendor = {
  id: 'drift',
  categories: ['functional'],
  hosts: ['.drift.com', '.driftt.com'],
  storage: [
    'drift_',
    'driftt_', // unconfirmed
  ],
}
