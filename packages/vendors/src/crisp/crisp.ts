import type { Vendor } from '@assent/core'

/** Crisp’s chat. It has no consent call: after a loss only a reload ends it. */
export const crispAdapter: Vendor = {
  id: 'crisp',
  categories: ['functional'],
  hosts: ['.crisp.chat'],
  storage: ['crisp-client'],
  load(page, { id }) {
    const { global } = page
    global.$crisp ||= []
    global.CRISP_WEBSITE_ID = id
    page.script('https://client.crisp.chat/l.js')
  },
}
