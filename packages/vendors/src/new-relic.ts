import type { Vendor } from '@assent/core'
import { newRelicAdapter } from './new-relic/new-relic.js'

/** The adapter of New Relic. */
export const newRelic = (): readonly Vendor[] => [newRelicAdapter]
