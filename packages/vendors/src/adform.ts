import type { Vendor } from '@assent/core'
import { adformAdapter } from './adform/adform.js'

/** The adapter of Adform. */
export const adform = (): readonly Vendor[] => [adformAdapter]
