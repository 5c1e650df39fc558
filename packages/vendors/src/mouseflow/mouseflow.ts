import type { Vendor } from '@assent/core'

/** Mouseflow. It has no consent call: after a loss only a reload ends it. */
export const mouseflowAdapter: Vendor = {
  id: 'mouseflow',
  categories: ['analytics'],
  hosts: ['.mouseflow.com'],
  storage: [
    'mf_user=', // unconfirmed
  ],
  // unconfirmed: as the published snippet is remembered
  load(page, { id }) {
    page.global._mfq ||= []
    page.script(`https://cdn.mouseflow.com/projects/${encodeURIComponent(id)}.js`)
  },
}
