import type { Vendor } from '@assent/core'
import { klaviyoAdapter } from './klaviyo/klaviyo.js'

/** The adapter of Klaviyo. */
export const klaviyo = (): readonly Vendor[] => [klaviyoAdapter]
