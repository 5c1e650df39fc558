import type { Vendor } from '@assent/core'
import { simpleAnalyticsAdapter } from './simple-analytics/simple-analytics.js'

/** The adapter of Simple Analytics. */
export const simpleAnalytics = (): readonly Vendor[] => [simpleAnalyticsAdapter]
