import type { Vendor } from '@assent/core'

/** Crazy Egg, loaded by the site’s own snippet. */
export const crazyEggAdapter: Vendor = {
  id: 'crazy-egg',
  categories: ['analytics'],
  hosts: ['.crazyegg.com', '.cetrk.com'],
  storage: ['_ceir=', '_CEFT=', '_cer.v=', '_ce.', '_crazyegg', 'cebs=', 'cebsp_', 'ceft_'],
}
