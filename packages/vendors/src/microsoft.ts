import type { Vendor } from '@assent/core'
import { microsoftClarity } from './microsoft/microsoft-clarity.js'
import { microsoftUet } from './microsoft/microsoft-uet.js'

/** Microsoft's adapters: Advertising (UET) and Clarity. */
export const microsoft = (): readonly Vendor[] => [microsoftUet, microsoftClarity]
