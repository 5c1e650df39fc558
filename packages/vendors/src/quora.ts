import type { Vendor } from '@assent/core'
import { quoraPixel } from './quora/quora-pixel.js'

/** The adapter of Quora Pixel. */
export const quora = (): readonly Vendor[] => [quoraPixel]
