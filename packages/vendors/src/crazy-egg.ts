import type { Vendor } from '@assent/core'
import { crazyEggAdapter } from './crazy-egg/crazy-egg.js'

/** The adapter of Crazy Egg. */
export const crazyEgg = (): readonly Vendor[] => [crazyEggAdapter]
