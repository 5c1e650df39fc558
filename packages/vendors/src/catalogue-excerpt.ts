import type { Vendor } from '@assent/core'
import { catalogue } from './catalogue.js'
import { stock } from './stock.js'

const further = catalogue.filter((vendor) => !stock.includes(vendor))
const servedBy = (vendor: Vendor) => vendor.categories.join(' ')

/** A vendor's line: its id, its hosts and its storage names, apart by commas. `.` is the id's own host, `.<id>.com`. */
function lineOf({ id, hosts, storage }: Vendor): string {
  const short = hosts.map((host) => (host === `.${id}.com` ? '.' : host))
  return [id, short.join(' '), ...(storage.length ? [storage.join(' ')] : [])].join(',')
}

/**
 * What the gate must know of every vendor beyond the stock, as one string, which `readCatalogue` reads: a paragraph for each set of
 * categories, which are its first line, then a line for each vendor. In the bundles only the string is left.
 */
export const catalogueExcerpt: string = [...new Set(further.map(servedBy))]
  .map((served) => [served, ...further.filter((vendor) => servedBy(vendor) === served).map(lineOf)].join('\n'))
  .join('\n\n')
