import type { Vendor } from '@assent/core'
import { addtoanyAdapter } from './addtoany/addtoany.js'

/** The adapter of AddToAny. */
export const addtoany = (): readonly Vendor[] => [addtoanyAdapter]
