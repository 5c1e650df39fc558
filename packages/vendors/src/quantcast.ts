import type { Vendor } from '@assent/core'
import { quantcastAdapter } from './quantcast/quantcast.js'

/** The adapter of Quantcast. */
export const quantcast = (): readonly Vendor[] => [quantcastAdapter]
