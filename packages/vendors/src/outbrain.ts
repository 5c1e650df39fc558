import type { Vendor } from '@assent/core'
import { outbrainPixel } from './outbrain/outbrain-pixel.js'

/** The adapter of Outbrain. */
export const outbrain = (): readonly Vendor[] => [outbrainPixel]
