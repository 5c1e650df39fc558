import type { Vendor } from '@assent/core'

/** Tells which vendors an address belongs to, by their hosts. */
export type OwnersOf = (url: string) => readonly Vendor[]

/** Looks addresses up in the vendors' host lists; anything that is not an address has no owner. */
export function ownersBy(vendors: readonly Vendor[]): OwnersOf {
  return (url) => {
    let host: string
    let path: string
    try {
      const parsed = new URL(url, document.baseURI)
      host = parsed.hostname
      path = parsed.pathname
    } catch {
      return []
    }
    return vendors.filter((vendor) => vendor.hosts.some((pattern) => matchesHost(pattern, host, path)))
  }
}

/** `www.example.com` is that host, `.example.com` its subdomains too, `example.com/ads` a path's beginning on it. */
export function matchesHost(pattern: string, host: string, path: string): boolean {
  const [wanted = ''] = pattern.split('/')
  const isThere = wanted.startsWith('.') ? `.${host}`.endsWith(wanted) : host === wanted
  return isThere && path.startsWith(pattern.slice(wanted.length))
}
