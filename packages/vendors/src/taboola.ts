import type { Vendor } from '@assent/core'
import { taboolaPixel } from './taboola/taboola-pixel.js'

/** The adapter of Taboola. */
export const taboola = (): readonly Vendor[] => [taboolaPixel]
