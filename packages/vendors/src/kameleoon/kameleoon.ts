import type { Vendor } from '@assent/core'

/** Kameleoon, loaded by the site’s own snippet, which must run before the page is drawn. */
export const kameleoonAdapter: Vendor = {
  id: 'kameleoon',
  categories: ['analytics'],
  hosts: ['.kameleoon.com', '.kameleoon.eu', '.kameleoon.io'],
  storage: [
    'kameleoonVisitorCode=', // unconfirmed
  ],
}
