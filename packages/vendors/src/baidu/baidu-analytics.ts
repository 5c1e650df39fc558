import type { Vendor } from '@assent/core'

/** Baidu Tongji. It has no consent call: after a loss only a reload ends it. */
export const baiduAnalytics: Vendor = {
  id: 'baidu-analytics',
  categories: ['analytics'],
  hosts: ['hm.baidu.com'],
  storage: ['Hm_lvt_', 'Hm_lpvt_'],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    page.global._hmt ||= []
    page.script(`https://hm.baidu.com/hm.js?${encodeURIComponent(id)}`)
  },
}
