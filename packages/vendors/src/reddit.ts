import type { Vendor } from '@assent/core'
import { redditPixel } from './reddit/reddit-pixel.js'

/** The adapter of Reddit Pixel. */
export const reddit = (): readonly Vendor[] => [redditPixel]
