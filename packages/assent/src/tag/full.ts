import { type PageAssent, report } from '@assent/browser'
import { clearDatabases, everyWay } from '@assent/browser/every-way'
import type { Vendor } from '@assent/core'
import { embedsExcerpt } from '@assent/vendors/embeds-excerpt'
import { neverHeldExcerpt } from '@assent/vendors/never-held-excerpt'
import { stock } from '@assent/vendors/stock'
import { withOptions } from '@assent/vendors/with-options'
import { folderOf } from './chunks.js'
import { fetchedVendors } from './fetched-vendors.js'
import { run } from './run.js'

/*
 * assent-full.js: assent.js that also knows every vendor of the catalogue, and holds every way out that a script can hold.
 */
const folder = folderOf()

/** Placeholders are fetched when the first thing is held that they can stand for. */
const embeds = new Set(embedsExcerpt.map(({ vendor }) => vendor))
let isAsked = false
const onHeld = (kind: string, { vendor = '' }: { readonly vendor?: string }) => {
  if (isAsked || (kind !== 'iframe' && !embeds.has(vendor))) return
  isAsked = true
  import(new URL('assent-placeholders.js', folder).href).catch((error) => report('not loaded:', error))
}

let vendors: readonly Vendor[] = []
run((config) => {
  vendors = withOptions(config, [stock, fetchedVendors(config, folder)])
  return { vendors, everyWay: everyWay(neverHeldExcerpt.split(' '), onHeld) }
})
const page = window as { assent?: Pick<PageAssent, 'push'> }
page.assent?.push((assent) => clearDatabases(assent, vendors))
