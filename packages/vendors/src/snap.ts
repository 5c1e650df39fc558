import type { Vendor } from '@assent/core'
import { snapPixel } from './snap/snap-pixel.js'

/** The adapter of Snap Pixel. */
export const snap = (): readonly Vendor[] => [snapPixel]
