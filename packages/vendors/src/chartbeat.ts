import type { Vendor } from '@assent/core'
import { chartbeatAdapter } from './chartbeat/chartbeat.js'

/** The adapter of Chartbeat. */
export const chartbeat = (): readonly Vendor[] => [chartbeatAdapter]
