import type { Vendor } from '@assent/core'

/** Taboola Pixel. It has no consent call: after a loss only a reload ends it. */
export const taboolaPixel: Vendor = {
  id: 'taboola-pixel',
  categories: ['marketing'],
  hosts: ['.taboola.com', '.taboolasyndication.com'],
  storage: [
    't_pt_gid=',
    '_tb_sess_r=',
    '_tb_t_ppg=',
    'tb_click_param=',
    'taboola', // unconfirmed
  ],
  load(page, { id }) {
    ;(page.global._tfa ||= []).push({ notify: 'event', name: 'page_view', id })
    page.script(`https://cdn.taboola.com/libtrc/unip/${encodeURIComponent(id)}/tfa.js`)
  },
}
