import type { Vendor } from '@assent/core'
import { metaPixel } from './meta/meta-pixel.js'

/** Meta's adapter: the Pixel. */
export const meta = (): readonly Vendor[] => [metaPixel]
