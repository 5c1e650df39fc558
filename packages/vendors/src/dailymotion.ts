import type { Vendor } from '@assent/core'
import { dailymotionAdapter } from './dailymotion/dailymotion.js'

/** The adapter of Dailymotion. */
export const dailymotion = (): readonly Vendor[] => [dailymotionAdapter]
