import type { Vendor } from '@assent/core'

/** Videos of Dailymotion. */
export const dailymotionAdapter: Vendor = {
  id: 'dailymotion',
  categories: ['marketing'],
  hosts: ['.dailymotion.com', '.dmcdn.net'],
  storage: [],
}
