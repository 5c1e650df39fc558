import type { Vendor } from '@assent/core'
import { intercomAdapter } from './intercom/intercom.js'

/** The adapter of Intercom. */
export const intercom = (): readonly Vendor[] => [intercomAdapter]
