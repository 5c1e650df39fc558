import type { Vendor } from '@assent/core'

/** AB Tasty. */
export const abTastyAdapter: Vendor = {
  id: 'ab-tasty',
  categories: ['analytics'],
  hosts: ['.abtasty.com'],
  storage: ['ABTasty=', 'ABTastySession='],
  load(page, { id }) {
    page.script(`https://try.abtasty.com/${encodeURIComponent(id)}.js`) // unconfirmed
  },
}
