import type { CategoryId, Config, VendorConfig, VendorId } from './config.js'
import type { Act } from './regimes.js'
import type { Vendor } from './vendor.js'

/** The config made complete: what the visitor is asked about. */
export interface Policy {
  /** Changes when a category or a vendor does; texts do not count. */
  readonly version: string
  readonly categories: readonly Category[]
  readonly vendors: readonly PolicyVendor[]
}

export interface Category {
  readonly id: CategoryId
  readonly acts: readonly Act[]
  readonly necessary: boolean
}

export interface PolicyVendor {
  readonly id: VendorId
  readonly categories: readonly CategoryId[]
  readonly splits: boolean
  readonly config: VendorConfig
}

/** A fault in the config: the option, the rule it breaks, and what came. */
export interface Fault {
  readonly path: string
  readonly rule: string
  readonly got: unknown
}

/** The categories every site starts from, in the order they are shown. */
export const defaultCategories: readonly Category[] = [
  { id: 'necessary', acts: [], necessary: true },
  { id: 'functional', acts: [], necessary: false },
  { id: 'analytics', acts: [], necessary: false },
  { id: 'marketing', acts: ['sale', 'sharing', 'profiling'], necessary: false },
]

/**
 * Completes a config. What cannot be understood is left out, so that it stays held, and told in `faults`.
 *
 * Categories come from `config.categories`; without it, from the vendors; without those, all default ones.
 */
export function makePolicy(config: Config, known: readonly Vendor[]): { policy: Policy; faults: Fault[] } {
  const faults: Fault[] = []
  const fault = (path: string, rule: string, got: unknown) => {
    faults.push({ path, rule, got })
  }

  const named = record(config.categories)
  if (config.categories !== undefined && !named) fault('categories', 'an object by id', config.categories)

  const vendors: PolicyVendor[] = []
  const list = config.vendors ?? []
  if (!Array.isArray(list)) fault('vendors', 'a list', list)
  else
    for (const [index, entry] of list.entries()) {
      const path = `vendors[${index}]`
      const id: unknown = entry?.vendor
      const adapter = known.find((vendor) => vendor.id === id)
      const categories = [entry?.category ?? adapter?.categories ?? []].flat()
      const unknown = categories.find((category) => !isCategory(category, named))
      if (typeof id !== 'string' || !isId(id)) fault(`${path}.vendor`, 'a vendor’s id', id)
      else if (vendors.some((vendor) => vendor.id === id)) fault(path, 'listed once', id)
      else if (!categories.length) fault(`${path}.vendor`, 'known, or with a category', id)
      else if (unknown !== undefined) fault(`${path}.category`, 'one of the categories', unknown)
      else if (adapter && categories.some((category) => isNecessary(category, named)))
        fault(`${path}.category`, 'not a necessary one: the vendor is known', categories)
      else if (adapter?.load && typeof entry.id !== 'string' && entry.snippet !== true)
        fault(`${path}.id`, 'the site’s id with the vendor, or "snippet": true', entry.id)
      else vendors.push({ id, categories, splits: !!adapter?.splits, config: entry })
    }

  const used = new Set(vendors.flatMap((vendor) => vendor.categories))
  const shown = (id: CategoryId) =>
    id === 'necessary' || (named ? Object.hasOwn(named, id) || used.has(id) : !used.size || used.has(id))
  const categories = defaultCategories.filter(({ id }) => shown(id)).map((category) => complete(category, named))
  for (const id of Object.keys(named ?? {}))
    if (!isId(id)) fault('categories', 'ids of lower-case letters, digits and hyphens', id)
    else if (!defaultCategories.some((category) => category.id === id))
      categories.push(complete({ id, acts: [], necessary: false }, named))

  const version = hash(
    JSON.stringify([categories.map(({ id, acts }) => [id, acts]), vendors.map((v) => [v.id, v.categories])]),
  )
  return { policy: { version, categories, vendors }, faults }
}

function complete(category: Category, named: Config['categories'] | undefined): Category {
  const own = named && Object.hasOwn(named, category.id) ? named[category.id] : undefined
  return {
    id: category.id,
    acts: Array.isArray(own?.acts) ? own.acts : category.acts,
    necessary: category.necessary || own?.necessary === true,
  }
}

function isNecessary(id: CategoryId, named: Config['categories'] | undefined): boolean {
  return id === 'necessary' || (!!named && Object.hasOwn(named, id) && named[id]?.necessary === true)
}

function isCategory(id: unknown, named: object | undefined): boolean {
  return (
    typeof id === 'string' &&
    (defaultCategories.some((category) => category.id === id) || (!!named && Object.hasOwn(named, id)))
  )
}

/** Whether a value is usable as the id of a category or a vendor. */
export function isId(value: string): boolean {
  return /^[a-z][a-z0-9-]{0,39}$/.test(value)
}

function record<T extends object>(value: T | undefined): T | undefined {
  return value && typeof value === 'object' && !Array.isArray(value) ? value : undefined
}

/** FNV-1a, 32 bits, in base 36: short and the same everywhere. Not a defence against forgery. */
function hash(text: string): string {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return (h >>> 0).toString(36)
}
