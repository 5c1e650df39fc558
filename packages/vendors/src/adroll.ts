import type { Vendor } from '@assent/core'
import { adrollAdapter } from './adroll/adroll.js'

/** The adapter of AdRoll. */
export const adroll = (): readonly Vendor[] => [adrollAdapter]
