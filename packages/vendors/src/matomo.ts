import type { Vendor } from '@assent/core'
import { matomoAdapter } from './matomo/matomo.js'

/** The adapter of Matomo. */
export const matomo = (): readonly Vendor[] => [matomoAdapter]
