import type { Vendor } from '@assent/core'
import { comscoreAdapter } from './comscore/comscore.js'

/** The adapter of Comscore. */
export const comscore = (): readonly Vendor[] => [comscoreAdapter]
