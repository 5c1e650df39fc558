import type { Vendor } from '@assent/core'
import { umamiAdapter } from './umami/umami.js'

/** The adapter of Umami. */
export const umami = (): readonly Vendor[] => [umamiAdapter]
