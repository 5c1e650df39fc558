import type { Config, VendorAbout, VendorConfig } from '@assent/core'
import { aboutStock } from '@assent/vendors/about-stock'

/** A vendor of the catalogue beyond the stock; a vendor of the site's own has a name, and nothing that the catalogue would load. */
function isFurther({ vendor, name, id, snippet }: VendorConfig): boolean {
  return (!name || !!id || !!snippet) && !aboutStock.some((about) => about.id === vendor)
}

/**
 * What people read about the config's vendors beyond the stock, fetched from the files beside the given one. Of what cannot be
 * fetched the config's own words are shown.
 */
export async function aboutFurther({ vendors }: Config, beside: string): Promise<VendorAbout[]> {
  const listed = Array.isArray(vendors) ? (vendors as VendorConfig[]) : []
  const abouts = listed
    .filter((entry) => typeof entry?.vendor === 'string' && /^[a-z][a-z0-9-]*$/.test(entry.vendor) && isFurther(entry))
    .map(async ({ vendor }): Promise<VendorAbout[]> => {
      // A name of its own, since bundlers take a text in `new URL` for a file of theirs.
      const file = `vendors/${vendor}.js`
      try {
        return [(await import(/* @vite-ignore */ new URL(file, beside).href)).about]
      } catch {
        return []
      }
    })
  return (await Promise.all(abouts)).flat()
}
