import type { Vendor } from '@assent/core'
import { xandrAdapter } from './xandr/xandr.js'

/** The adapter of Xandr. */
export const xandr = (): readonly Vendor[] => [xandrAdapter]
