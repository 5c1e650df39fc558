import type { Vendor } from '@assent/core'
import { abTastyAdapter } from './ab-tasty/ab-tasty.js'

/** The adapter of AB Tasty. */
export const abTasty = (): readonly Vendor[] => [abTastyAdapter]
