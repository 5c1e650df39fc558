import type { Vendor } from '@assent/core'
import { vwoAdapter } from './vwo/vwo.js'

/** The adapter of VWO. */
export const vwo = (): readonly Vendor[] => [vwoAdapter]
