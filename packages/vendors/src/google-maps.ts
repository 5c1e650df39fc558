import type { Vendor } from '@assent/core'
import { googleMapsAdapter } from './google-maps/google-maps.js'

/** The adapter of Google Maps. */
export const googleMaps = (): readonly Vendor[] => [googleMapsAdapter]
