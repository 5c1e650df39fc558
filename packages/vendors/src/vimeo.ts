import type { Vendor } from '@assent/core'
import { vimeoAdapter } from './vimeo/vimeo.js'

/** The adapter of Vimeo. */
export const vimeo = (): readonly Vendor[] => [vimeoAdapter]
