import type { Vendor } from '@assent/core'

/** Pardot, Salesforce’s Account Engagement, loaded by the site’s own snippet: it needs two ids. */
export const salesforcePardot: Vendor = {
  id: 'salesforce-pardot',
  categories: ['marketing'],
  hosts: ['.pardot.com'],
  // An account's number follows. Without it the name may be the site's own.
  storage: [...'123456789'].map((digit) => `visitor_id${digit}`),
}
