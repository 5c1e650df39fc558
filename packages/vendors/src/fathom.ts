import type { Vendor } from '@assent/core'
import { fathomAdapter } from './fathom/fathom.js'

/** The adapter of Fathom. */
export const fathom = (): readonly Vendor[] => [fathomAdapter]
