import type { Vendor } from '@assent/core'

/** Tells which vendors an address belongs to, by their hosts. */
export type OwnersOf = (url: URL) => readonly Vendor[]

/** Looks addresses up in the vendors' host lists. */
export function ownersBy(vendors: readonly Vendor[]): OwnersOf {
  return ({ hostname, pathname }) =>
    vendors.filter((vendor) => vendor.hosts.some((pattern) => matchesHost(pattern, hostname, pathname)))
}

/** `www.example.com` is that host, `.example.com` its subdomains too, `example.com/ads` a path's beginning on it. */
export function matchesHost(pattern: string, host: string, path: string): boolean {
  const [wanted = ''] = pattern.split('/')
  const isThere = wanted.startsWith('.') ? `.${host}`.endsWith(wanted) : host === wanted
  return isThere && path.startsWith(pattern.slice(wanted.length))
}
