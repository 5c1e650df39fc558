import type { Vendor } from '@assent/core'

/** Marketo’s Munchkin. It has no consent call: after a loss only a reload ends it. */
export const marketoAdapter: Vendor = {
  id: 'marketo',
  categories: ['marketing'],
  hosts: ['.marketo.net', '.mktoresp.com', '.marketo.com'],
  storage: ['_mkto_trk='],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    page.script('https://munchkin.marketo.net/munchkin.js', () => {
      page.global.Munchkin?.init(id)
    })
  },
}
