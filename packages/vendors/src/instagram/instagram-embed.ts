import type { Vendor } from '@assent/core'

/** Posts of Instagram within the page. */
export const instagramEmbed: Vendor = {
  id: 'instagram-embed',
  categories: ['marketing'],
  hosts: ['.instagram.com', '.cdninstagram.com'],
  storage: [],
}
