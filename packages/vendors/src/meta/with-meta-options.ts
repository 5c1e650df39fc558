import type { Config, Vendor, VendorConfig } from '@assent/core'
import { metaPixel } from './meta-pixel.js'

/**
 * Meta's adapter among others, with Limited Data Use where the config asks for it. Meta finds out itself which state the visitor is
 * in (`0, 0`), and it must know before `init`: developers.facebook.com/docs/marketing-apis/data-processing-options.
 */
export function withMetaOptions({ vendors: listed }: Config, vendors: readonly Vendor[]): readonly Vendor[] {
  const entries = Array.isArray(listed) ? (listed as (VendorConfig | null)[]) : []
  const isLimited = entries.some((entry) => entry?.vendor === metaPixel.id && entry.limitedDataUse === true)
  return vendors.map((vendor) => (vendor === metaPixel && isLimited ? limited : vendor))
}

const limited: Vendor = {
  ...metaPixel,
  load(page, config, grants) {
    metaPixel.load?.(page, config, grants)
    const { queue } = page.global.fbq
    // Where the page's own Pixel has run already, nothing waits any more: then it is the page that says so.
    if (Array.isArray(queue))
      queue.splice(
        queue.findIndex(([command]) => command === 'init'),
        0,
        ['dataProcessingOptions', ['LDU'], 0, 0],
      )
  },
}
