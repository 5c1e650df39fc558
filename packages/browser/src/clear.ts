import type { Vendor } from '@assent/core'
import { cookieDomains, readCookies, removeCookie } from './cookies.js'
import { shield } from './report.js'

/** Whether a name is one of a vendor's: its list has prefixes, and exact names that end in `=`. */
export function ownsName(patterns: readonly string[], name: string): boolean {
  return patterns.some((pattern) => `${name}=`.startsWith(pattern))
}

/**
 * Removes the cookies and storage keys of vendors that are denied. A name that a granted vendor also uses stays. A
 * cookie goes only from the domain and path it was set on, so every parent domain and every path above the page is tried;
 * one of a partition goes only from its partition (CHIPS).
 */
export function clearVendors(denied: readonly Vendor[], granted: readonly Vendor[]): void {
  const names = (vendors: readonly Vendor[]) => vendors.flatMap(({ storage }) => storage)
  const isDoomed = (name: string) => ownsName(names(denied), name) && !ownsName(names(granted), name)

  for (const [name] of readCookies())
    if (isDoomed(name))
      for (const domain of cookieDomains())
        for (const path of pathsAbove())
          for (const partitioned of [false, true]) removeCookie(name, domain, path, partitioned)

  for (const kind of ['localStorage', 'sessionStorage'] as const)
    shield(() => {
      for (const key of Object.keys(window[kind])) if (isDoomed(key)) window[kind].removeItem(key)
    })
}

function pathsAbove(): string[] {
  const { pathname } = location
  return [...pathname.matchAll(/\/|$/g)].flatMap(({ index }) => [
    pathname.slice(0, index),
    pathname.slice(0, index + 1),
  ])
}
