import type { Vendor } from '@assent/core'
import { optimizelyAdapter } from './optimizely/optimizely.js'

/** The adapter of Optimizely. */
export const optimizely = (): readonly Vendor[] => [optimizelyAdapter]
