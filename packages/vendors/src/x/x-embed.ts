import type { Vendor } from '@assent/core'

/** Posts and timelines of X within the page. */
export const xEmbed: Vendor = {
  id: 'x-embed',
  categories: ['marketing'],
  hosts: [
    'platform.twitter.com',
    'syndication.twitter.com',
    'platform.x.com', // unconfirmed
    '.twimg.com',
  ],
  storage: [],
}
