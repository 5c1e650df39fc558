import type { Assent, Config, Vendor } from '@assent/core'
import type { Holder } from './judge.js'

/** What holds on this page now, as the gate asks for it. */
export interface Moment {
  readonly config: Config
  /** Everyone who is known, with the hosts and names that the config adds. */
  readonly owners: readonly Vendor[]
  isGranted(vendor: Vendor): boolean
  /** Whether the config lists the vendor. */
  isListed(vendor: Vendor): boolean
}

/** Holds every way out beyond the usual ones; returns what lists what was done. */
export type EveryWay = (moment: Moment) => NonNullable<Assent['ledger']>

/** Says whom something of a vendor is held for. */
export function holderFor(vendor: Vendor, { isListed }: Moment): Holder {
  return { vendor: vendor.id, categories: vendor.categories, reason: isListed(vendor) ? 'denied' : 'unlisted' }
}
