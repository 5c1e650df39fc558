import { receiptSchema } from '@assent/schema'
import { isLoopback } from './loopback.js'

/** The sites a server keeps receipts for, and the origins that may write for each. */
export interface Sites {
  /** Known beforehand; empty where any site is taken. */
  readonly names: readonly string[]
  has(site: string): boolean
  allows(site: string, origin: string): boolean
}

/** Only the sites listed, each from its own origins. */
export function listedSites(origins: ReadonlyMap<string, readonly string[]>): Sites {
  return {
    names: [...origins.keys()],
    has: (site) => origins.has(site),
    allows: (site, origin) => origins.get(site)?.includes(origin) === true,
  }
}

/** For trying out: any site, from pages of this machine only. */
export const anySite: Sites = {
  names: [],
  has: (site) => receiptSchema.shape.site.safeParse(site).success,
  allows: (_, origin) => URL.canParse(origin) && isLoopback(new URL(origin).hostname),
}
