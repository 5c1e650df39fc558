import type { Vendor } from '@assent/core'
import { calendlyAdapter } from './calendly/calendly.js'

/** The adapter of Calendly. */
export const calendly = (): readonly Vendor[] => [calendlyAdapter]
