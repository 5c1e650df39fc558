import { report } from '@assent/browser'
import type { Config, Grants, Vendor, VendorConfig } from '@assent/core'
import { catalogueExcerpt } from '@assent/vendors/catalogue-excerpt'
import { readCatalogue } from '@assent/vendors/read-catalogue'

/**
 * The vendors of the catalogue beyond the stock. What holds them is at hand; the calls of those that the config has an id for
 * are fetched, from `vendors/<id>.js` in the folder, when they are granted.
 */
export function fetchedVendors(config: Config | undefined, folder: URL): Vendor[] {
  const listed = Array.isArray(config?.vendors) ? (config.vendors as (VendorConfig | null)[]) : []
  return readCatalogue(catalogueExcerpt).map((vendor) =>
    listed.some((entry) => entry?.vendor === vendor.id && entry.id)
      ? { ...vendor, ...callsOf(vendor, folder) }
      : vendor,
  )
}

function callsOf({ id }: Vendor, folder: URL): Pick<Vendor, 'load' | 'update'> {
  let adapter: Vendor | undefined
  let latest: Grants = {}
  return {
    load(page, own) {
      import(new URL(`vendors/${id}.js`, folder).href)
        .then((file: { readonly adapter: Vendor }) => {
          // The visitor may have said no in the meantime.
          if (latest[id] !== 'granted') return
          adapter = file.adapter
          adapter.setDefault?.(page)
          adapter.update?.(page, latest)
          adapter.load?.(page, own, latest)
        })
        .catch((error) => report('not loaded:', error))
    },
    update(page, grants) {
      latest = grants
      adapter?.update?.(page, grants)
    },
  }
}
