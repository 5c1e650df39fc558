import type { Vendor } from '@assent/core'
import { tawkAdapter } from './tawk/tawk.js'

/** The adapter of tawk.to. */
export const tawk = (): readonly Vendor[] => [tawkAdapter]
