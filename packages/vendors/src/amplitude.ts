import type { Vendor } from '@assent/core'
import { amplitudeAdapter } from './amplitude/amplitude.js'

/** The adapter of Amplitude. */
export const amplitude = (): readonly Vendor[] => [amplitudeAdapter]
