import type { Vendor } from '@assent/core'
import { kameleoonAdapter } from './kameleoon/kameleoon.js'

/** The adapter of Kameleoon. */
export const kameleoon = (): readonly Vendor[] => [kameleoonAdapter]
