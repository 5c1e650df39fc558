import type { Vendor } from '@assent/core'
import { wistiaAdapter } from './wistia/wistia.js'

/** The adapter of Wistia. */
export const wistia = (): readonly Vendor[] => [wistiaAdapter]
