import type { Vendor } from '@assent/core'

/** Posts and buttons of LinkedIn within the page. */
export const linkedinEmbedAdapter: Vendor = {
  id: 'linkedin-embed',
  categories: ['marketing'],
  hosts: ['www.linkedin.com/embed/', 'platform.linkedin.com'],
  storage: [],
}
