import { everyWay } from '@assent/browser/every-way'
import { neverHeldExcerpt } from '@assent/vendors/never-held-excerpt'
import { stock } from '@assent/vendors/stock'
import { folderOf } from './chunks.js'
import { fetchedVendors } from './fetched-vendors.js'
import { run } from './run.js'

/*
 * assent-full.js: assent.js that also knows every vendor of the catalogue, and holds every way out that a script can hold.
 */
const folder = folderOf()

run((config) => ({
  vendors: [...stock, ...fetchedVendors(config, folder)],
  everyWay: everyWay(neverHeldExcerpt.split(' ')),
}))
