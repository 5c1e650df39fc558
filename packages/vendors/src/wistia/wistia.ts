import type { Vendor } from '@assent/core'

/** Videos of Wistia. */
export const wistiaAdapter: Vendor = {
  id: 'wistia',
  categories: ['analytics'],
  hosts: ['.wistia.com', '.wistia.net'],
  storage: [
    'wistia', // unconfirmed
  ],
}
