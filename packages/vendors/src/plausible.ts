import type { Vendor } from '@assent/core'
import { plausibleAdapter } from './plausible/plausible.js'

/** The adapter of Plausible. */
export const plausible = (): readonly Vendor[] => [plausibleAdapter]
