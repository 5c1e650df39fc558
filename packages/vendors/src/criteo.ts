import type { Vendor } from '@assent/core'
import { criteoOnetag } from './criteo/criteo-onetag.js'

/** The adapter of Criteo. */
export const criteo = (): readonly Vendor[] => [criteoOnetag]
