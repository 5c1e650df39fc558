import type { Vendor } from '@assent/core'

/** Heap, loaded by the site’s own snippet. */
export const heapAdapter: Vendor = {
  id: 'heap',
  categories: ['analytics'],
  hosts: ['.heapanalytics.com', '.heap-api.com'],
  storage: ['_hp2_'],
  update({ global }, grants) {
    global.heap?.[grants.heap === 'granted' ? 'startTracking' : 'stopTracking']?.()
  },
}
