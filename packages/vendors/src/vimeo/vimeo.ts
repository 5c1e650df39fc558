import type { Vendor } from '@assent/core'

/** Videos of Vimeo. */
export const vimeoAdapter: Vendor = {
  id: 'vimeo',
  categories: ['marketing'],
  hosts: ['.vimeo.com', '.vimeocdn.com'],
  storage: [],
}
