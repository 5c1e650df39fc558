import type { Vendor } from '@assent/core'
import { hotjarAdapter } from './hotjar/hotjar.js'

/** The adapter of Hotjar. */
export const hotjar = (): readonly Vendor[] => [hotjarAdapter]
