import type { Vendor } from '@assent/core'

/** Cloudflare Web Analytics, which stores nothing, loaded by the site’s own snippet: its token is an attribute. */
export const cloudflareWebAnalytics: Vendor = {
  id: 'cloudflare-web-analytics',
  categories: ['analytics'],
  hosts: ['.cloudflareinsights.com'],
  storage: [],
}
