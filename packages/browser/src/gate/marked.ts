import type { CategoryId, Grants, Policy, VendorId } from '@assent/core'

/** What the markup says of an element that may be held. */
export interface Marked {
  readonly categories: readonly CategoryId[]
  readonly vendor: VendorId | undefined
  /** Where it loads from; undefined for an inline script. */
  readonly url: string | undefined
}

/** Where a held element keeps its address, and where it goes on release. */
export const addresses = [
  ['data-src', 'src'],
  ['data-srcset', 'srcset'],
  ['data-href', 'href'],
] as const

/**
 * Matches what may be held: a script that does not run, or an element whose address is put aside. Engines with modules
 * never run a `nomodule` script, and fire nothing for it.
 */
export const markedSelector =
  ':is(script[type="text/plain"],[data-src],[data-srcset],[data-href]):is([data-category],[data-vendor]):not([nomodule])'

/** Reads the marks of an element. */
export function readMarks(element: Element): Marked {
  const attribute = (name: string) => element.getAttribute(name) ?? undefined
  return {
    categories: attribute('data-category')?.match(/\S+/g) ?? [],
    vendor: attribute('data-vendor'),
    url: attribute('data-src') ?? attribute('data-href') ?? attribute('src'),
  }
}

/**
 * Whether the marks are granted. A vendor's own grant decides for the categories it serves; any further category must
 * be granted too. A vendor or category the policy does not have is never granted: nobody was told of it.
 */
export function isGranted({ categories, vendor }: Marked, grants: Grants, policy: Policy): boolean {
  const served = policy.vendors.find(({ id }) => id === vendor)?.categories
  if (vendor ? grants[vendor] !== 'granted' : !categories.length) return false
  return categories.every((id) => served?.includes(id) || grants[id] === 'granted')
}
