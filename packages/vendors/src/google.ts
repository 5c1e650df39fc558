import type { Vendor } from '@assent/core'
import { googleAds } from './google/google-ads.js'
import { googleAnalytics } from './google/google-analytics.js'
import { googleTagManager } from './google/google-tag-manager.js'

/** Google's adapters: Analytics, Ads and Tag Manager. */
export const google = (): readonly Vendor[] => [googleAnalytics, googleAds, googleTagManager]
