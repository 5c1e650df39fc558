import type { Vendor } from '@assent/core'
import { crispAdapter } from './crisp/crisp.js'

/** The adapter of Crisp. */
export const crisp = (): readonly Vendor[] => [crispAdapter]
