import type { Vendor } from '@assent/core'

/** Quantcast Measure. */
export const quantcastAdapter: Vendor = {
  id: 'quantcast',
  categories: ['marketing'],
  hosts: ['.quantserve.com', '.quantcount.com'],
  storage: ['__qca='],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    ;(page.global._qevents ||= []).push({ qacct: id })
    page.script('https://secure.quantserve.com/quant.js')
  },
}
