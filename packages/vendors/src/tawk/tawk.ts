import type { Vendor } from '@assent/core'

/** tawk.to’s chat. It has no consent call: after a loss only a reload ends it. */
export const tawkAdapter: Vendor = {
  id: 'tawk',
  categories: ['functional'],
  hosts: ['.tawk.to'],
  storage: [
    'tawk_',
    'twk_', // unconfirmed
    'TawkConnectionTime=',
    'TawkCookie=',
    '__tawkuuid=',
  ],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    const { global } = page
    global.Tawk_API ||= {}
    global.Tawk_LoadStart = page.now()
    page.script(`https://embed.tawk.to/${encodeURIComponent(id)}/default`)
  },
}
