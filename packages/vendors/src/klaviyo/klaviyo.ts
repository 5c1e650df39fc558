import type { Vendor } from '@assent/core'

/** Klaviyo. It has no consent call: after a loss only a reload ends it. */
export const klaviyoAdapter: Vendor = {
  id: 'klaviyo',
  categories: ['marketing'],
  hosts: ['.klaviyo.com'],
  storage: ['__kla_'],
  load(page, { id }) {
    page.script(`https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=${encodeURIComponent(id)}`) // unconfirmed
  },
}
