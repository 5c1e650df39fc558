import type { Vendor } from '@assent/core'

/** Reviews of Trustpilot within the page. */
export const trustpilotAdapter: Vendor = {
  id: 'trustpilot',
  categories: ['functional'],
  hosts: [
    '.trustpilot.com', // unconfirmed
  ],
  storage: [],
}
