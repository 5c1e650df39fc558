import type { Vendor } from '@assent/core'

/** Posts and videos of TikTok within the page. */
export const tiktokEmbed: Vendor = {
  id: 'tiktok-embed',
  categories: ['marketing'],
  hosts: [
    'www.tiktok.com/embed',
    '.ttwstatic.com', // unconfirmed
    '.tiktokcdn.com', // unconfirmed
  ],
  storage: [],
}
