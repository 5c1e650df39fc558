import type { Vendor } from '@assent/core'

/** Tidio’s chat. It has no consent call: after a loss only a reload ends it. */
export const tidioAdapter: Vendor = {
  id: 'tidio',
  categories: ['functional'],
  hosts: [
    '.tidiochat.com',
    '.tidio.co', // unconfirmed
  ],
  storage: [
    'tidio_', // unconfirmed
  ],
  load(page, { id }) {
    page.script(`https://code.tidio.co/${encodeURIComponent(id)}.js`) // unconfirmed
  },
}
