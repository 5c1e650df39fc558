import type { Vendor } from '@assent/core'
import { trustpilotAdapter } from './trustpilot/trustpilot.js'

/** The adapter of Trustpilot. */
export const trustpilot = (): readonly Vendor[] => [trustpilotAdapter]
