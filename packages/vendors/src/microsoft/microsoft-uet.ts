import type { Vendor } from '@assent/core'
import { grantOf } from '../grant-of.js'

/** Microsoft Advertising's Universal Event Tracking. Its queue is flat: each call is pushed as separate elements. */
export const microsoftUet: Vendor = {
  id: 'microsoft-uet',
  categories: ['marketing'],
  hosts: [
    'bat.bing.com',
    'bat.bing.net', // unconfirmed
  ],
  storage: ['_uet'],
  setDefault({ global }) {
    ;(global.uetq ||= []).push('consent', 'default', { ad_storage: 'denied' })
  },
  update({ global }, grants) {
    global.uetq.push('consent', 'update', { ad_storage: grantOf(grants, 'microsoft-uet', 'marketing') })
  },
  load(page, { id }) {
    const { global } = page
    page.script('https://bat.bing.com/bat.js', () => {
      // A content blocker may have put an empty file in its place.
      if (!global.UET) return
      global.uetq = new global.UET({ ti: id, enableAutoSpaTracking: true, q: global.uetq })
      global.uetq.push('pageLoad')
    })
  },
}
