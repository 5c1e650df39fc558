import type { Vendor } from '@assent/core'
import { adobeAnalytics } from './adobe/adobe-analytics.js'

/** The adapter of Adobe Analytics. */
export const adobe = (): readonly Vendor[] => [adobeAnalytics]
