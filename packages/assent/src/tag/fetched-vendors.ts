import { report, shield } from '@assent/browser'
import type { Config, Grants, Vendor, VendorConfig, VendorPage } from '@assent/core'
import { catalogueExcerpt } from '@assent/vendors/catalogue-excerpt'
import { readCatalogue } from '@assent/vendors/read-catalogue'

/**
 * The vendors of the catalogue beyond the stock. What holds them is at hand; the calls of those that the config has an id or a
 * snippet for are fetched, from `vendors/<id>.js` in the folder, when they are granted.
 */
export function fetchedVendors(config: Config | undefined, folder: URL): Vendor[] {
  const listed = Array.isArray(config?.vendors) ? (config.vendors as (VendorConfig | null)[]) : []
  return readCatalogue(catalogueExcerpt).map((vendor) =>
    listed.some((entry) => entry?.vendor === vendor.id && (entry.id || entry.snippet))
      ? { ...vendor, ...callsOf(vendor, folder) }
      : vendor,
  )
}

function callsOf({ id }: Vendor, folder: URL): Pick<Vendor, 'load' | 'update'> {
  let adapter: Vendor | undefined
  let fetched: Promise<void> | undefined
  let latest: Grants = {}

  const fetchOnce = async (page: VendorPage) => {
    try {
      const file: { readonly adapter: Vendor } = await import(new URL(`vendors/${id}.js`, folder).href)
      file.adapter.setDefault?.(page)
      adapter = file.adapter
    } catch (error) {
      fetched = undefined
      report('not loaded:', error)
    }
  }
  const whenGranted = async (page: VendorPage, act: (adapter: Vendor) => void) => {
    await (fetched ??= fetchOnce(page))
    // The visitor may have said no in the meantime.
    if (adapter && latest[id] === 'granted') shield(() => act(adapter!))
  }

  return {
    load: (page, own) => whenGranted(page, (found) => found.load?.(page, own, latest)),
    update(page, grants) {
      latest = grants
      if (grants[id] === 'granted') whenGranted(page, (found) => found.update?.(page, latest))
      else adapter?.update?.(page, grants)
    },
  }
}
