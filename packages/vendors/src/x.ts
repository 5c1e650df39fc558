import type { Vendor } from '@assent/core'
import { xEmbed } from './x/x-embed.js'
import { xPixel } from './x/x-pixel.js'

/** The adapters of X. */
export const x = (): readonly Vendor[] => [xPixel, xEmbed]
