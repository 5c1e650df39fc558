import type { Vendor } from '@assent/core'
import { logrocketAdapter } from './logrocket/logrocket.js'

/** The adapter of LogRocket. */
export const logrocket = (): readonly Vendor[] => [logrocketAdapter]
