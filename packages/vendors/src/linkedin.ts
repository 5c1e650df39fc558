import type { Vendor } from '@assent/core'
import { linkedinInsight } from './linkedin/linkedin-insight.js'

/** LinkedIn's adapter: the Insight Tag. */
export const linkedin = (): readonly Vendor[] => [linkedinInsight]
