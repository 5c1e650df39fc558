import type { Vendor } from '@assent/core'

/** Lucky Orange. It has no consent call: after a loss only a reload ends it. */
export const luckyOrangeAdapter: Vendor = {
  id: 'lucky-orange',
  categories: ['analytics'],
  hosts: ['.luckyorange.com', '.luckyorange.net'],
  storage: ['_lo_', '__lotl=', '__lotr='],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    page.script(`https://tools.luckyorange.com/core/lo.js?site-id=${encodeURIComponent(id)}`)
  },
}
