import type { Vendor } from '@assent/core'

/** LiveChat. It has no consent call: after a loss only a reload ends it. */
export const livechatAdapter: Vendor = {
  id: 'livechat',
  categories: ['functional'],
  hosts: ['.livechatinc.com', '.livechat.com', '.livechat-static.com'],
  storage: ['__lc_', '__lc2_', '__livechat='],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    page.global.__lc ||= { license: Number(id) }
    page.script('https://cdn.livechatinc.com/tracking.js')
  },
}
