import type { Vendor } from '@assent/core'

/** Maps of Google within the page. */
export const googleMapsAdapter: Vendor = {
  id: 'google-maps',
  categories: ['functional'],
  hosts: ['www.google.com/maps/', 'maps.google.com', 'maps.googleapis.com', 'maps.gstatic.com'],
  storage: [],
}
