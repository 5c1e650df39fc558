import type { CategoryId, Grants, Policy, VendorId } from '@assent/core'
import { asking } from './elements.js'

/** What the markup says of an element that may be held. */
export interface Marked {
  readonly categories: readonly CategoryId[]
  readonly vendor: VendorId | undefined
  /** Where it loads from; undefined for an inline script. */
  readonly url: string | undefined
}

/** The attributes that hold an address: put aside, each has `data-` before its name. */
export function addresses(): readonly string[] {
  return [...new Set(Object.values(asking).join(' ').split(' '))]
}

/**
 * Matches what may be held: a script that does not run, or an element whose address is put aside. Engines with modules
 * never run a `nomodule` script, and fire nothing for it.
 */
export function markedSelector(): string {
  const aside = addresses().map((name) => `[data-${name.replace(':', '\\$&')}]`)
  return `:is(script[type="text/plain"],${aside}):is([data-category],[data-vendor]):not([nomodule])`
}

/** Matches what asks for something by itself. */
export function askingSelector(): string {
  return Object.entries(asking)
    .flatMap(([tag, names]) => names.split(' ').map((name) => `${tag}[${name.replace('xlink:', '*|')}]`))
    .join()
}

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
