import type { Vendor } from '@assent/core'
import { tidioAdapter } from './tidio/tidio.js'

/** The adapter of Tidio. */
export const tidio = (): readonly Vendor[] => [tidioAdapter]
