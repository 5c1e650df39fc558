import type { Vendor } from '@assent/core'

/** AdRoll, loaded by the site’s own snippet: its tag needs two ids. */
export const adrollAdapter: Vendor = {
  id: 'adroll',
  categories: ['marketing'],
  hosts: ['.adroll.com'],
  storage: [
    '__adroll_fpc=', // unconfirmed
    '__adroll_shared=', // unconfirmed
    '__ar_v4=', // unconfirmed
  ],
}
