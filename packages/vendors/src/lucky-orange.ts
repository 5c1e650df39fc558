import type { Vendor } from '@assent/core'
import { luckyOrangeAdapter } from './lucky-orange/lucky-orange.js'

/** The adapter of Lucky Orange. */
export const luckyOrange = (): readonly Vendor[] => [luckyOrangeAdapter]
