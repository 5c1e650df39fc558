import type { Assent } from '@assent/core'

/** What of a Shopify page is needed. */
interface ShopifyPage {
  readonly Shopify?: {
    readonly customerPrivacy?: {
      setTrackingConsent(consent: Readonly<Record<string, boolean>>, done: () => void): void
    }
    loadFeatures?(
      features: readonly { readonly name: string; readonly version: string }[],
      done: (error?: unknown) => void,
    ): void
  }
}

/**
 * Tells a Shopify shop what holds, now and at every change: its checkout and its apps read the Customer Privacy API. Without the
 * shop's functions it does nothing. Returns the way to stop. Unconfirmed: shopify.dev/docs/api/customer-privacy.
 */
export function tellShopify(assent: Assent, page = globalThis as ShopifyPage): () => void {
  const tell = () => {
    const marketing = assent.has('marketing')
    page.Shopify?.customerPrivacy?.setTrackingConsent(
      {
        analytics: assent.has('analytics'),
        marketing,
        preferences: assent.has('functional'),
        sale_of_data: marketing,
      },
      () => {},
    )
  }
  if (page.Shopify?.customerPrivacy) tell()
  else page.Shopify?.loadFeatures?.([{ name: 'consent-tracking-api', version: '0.1' }], (error) => error || tell())
  return assent.on('choice', tell)
}
