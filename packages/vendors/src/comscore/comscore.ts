import type { Vendor } from '@assent/core'

/** Comscore, loaded by the site’s own snippet. */
export const comscoreAdapter: Vendor = {
  id: 'comscore',
  categories: ['marketing'],
  hosts: ['.scorecardresearch.com', '.comscore.com'],
  storage: [],
}
