import type { Vendor } from '@assent/core'
import { typeformAdapter } from './typeform/typeform.js'

/** The adapter of Typeform. */
export const typeform = (): readonly Vendor[] => [typeformAdapter]
