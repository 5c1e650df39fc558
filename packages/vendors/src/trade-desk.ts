import type { Vendor } from '@assent/core'
import { tradeDeskAdapter } from './trade-desk/trade-desk.js'

/** The adapter of The Trade Desk. */
export const tradeDesk = (): readonly Vendor[] => [tradeDeskAdapter]
