import type { Config } from '@assent/core'

/** Where a site's receipts live: `<endpoint>/v1/<site>/…`; undefined without a usable `receipts`. */
export function serverOf({ receipts }: Config): { readonly site: string; url(path: string): string } | undefined {
  const { endpoint, site = location.hostname } = receipts ?? {}
  if (typeof endpoint !== 'string' || typeof site !== 'string') return undefined
  const base = new URL(endpoint.replace(/\/*$/, '/'), document.baseURI).href
  return { site, url: (path) => `${base}v1/${encodeURIComponent(site)}/${path}` }
}

/** The page, as a receipt may name it. */
export function pageName({ receipts }: Config, origin: string, path: string | undefined): string {
  return receipts?.page === 'path' && path && path.length < 1900 ? origin + path : origin
}
