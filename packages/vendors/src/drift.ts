import type { Vendor } from '@assent/core'
import { driftAdapter } from './drift/drift.js'

/** The adapter of Drift. */
export const drift = (): readonly Vendor[] => [driftAdapter]
