import type { Vendor } from '@assent/core'
import { hubspotAdapter } from './hubspot/hubspot.js'

/** The adapter of HubSpot. */
export const hubspot = (): readonly Vendor[] => [hubspotAdapter]
