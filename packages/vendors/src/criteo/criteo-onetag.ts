import type { Vendor } from '@assent/core'

/** Criteo OneTag. It has no consent call of its own: after a loss only a reload ends it. */
export const criteoOnetag: Vendor = {
  id: 'criteo-onetag',
  categories: ['marketing'],
  hosts: ['.criteo.com', '.criteo.net'],
  storage: ['cto_'],
  load(page, { id }) {
    ;(page.global.criteo_q ||= []).push({ event: 'setAccount', account: id })
    page.script(`https://dynamic.criteo.com/js/ld/ld.js?a=${encodeURIComponent(id)}`)
  },
}
