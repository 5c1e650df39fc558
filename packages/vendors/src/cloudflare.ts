import type { Vendor } from '@assent/core'
import { cloudflareWebAnalytics } from './cloudflare/cloudflare-web-analytics.js'

/** The adapter of Cloudflare Web Analytics. */
export const cloudflare = (): readonly Vendor[] => [cloudflareWebAnalytics]
