import type { Vendor } from '@assent/core'
import { googleAds } from './google/google-ads.js'
import { googleAnalytics } from './google/google-analytics.js'
import { googleTagManager } from './google/google-tag-manager.js'
import { linkedinInsight } from './linkedin/linkedin-insight.js'
import { metaPixel } from './meta/meta-pixel.js'
import { microsoftClarity } from './microsoft/microsoft-clarity.js'
import { microsoftUet } from './microsoft/microsoft-uet.js'

/** The adapters that the script tag carries. */
export const stock: readonly Vendor[] = [
  googleAnalytics,
  googleAds,
  googleTagManager,
  metaPixel,
  linkedinInsight,
  microsoftUet,
  microsoftClarity,
]
