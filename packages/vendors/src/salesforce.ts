import type { Vendor } from '@assent/core'
import { salesforcePardot } from './salesforce/salesforce-pardot.js'

/** The adapter of Salesforce Pardot. */
export const salesforce = (): readonly Vendor[] => [salesforcePardot]
