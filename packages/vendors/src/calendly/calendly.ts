import type { Vendor } from '@assent/core'

/** Appointments by Calendly within the page. */
export const calendlyAdapter: Vendor = {
  id: 'calendly',
  categories: ['functional'],
  hosts: ['.calendly.com'],
  storage: [],
}
