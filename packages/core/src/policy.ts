import { type Act, adActs, everyAct } from './act.js'
import type { CategoryConfig, CategoryId, Config, VendorConfig, VendorId } from './config.js'
import { hash } from './hash.js'
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

/** A fault in the config: the option, and what came. Which rule it breaks is the schema's to say, beside what was probably meant. */
export interface Fault {
  readonly path: string
  readonly got: unknown
}

/** The categories every site starts from, in the order they are shown. */
export const defaultCategories: readonly Category[] = [
  { id: 'necessary', acts: [], necessary: true },
  { id: 'functional', acts: [], necessary: false },
  { id: 'analytics', acts: [], necessary: false },
  { id: 'marketing', acts: adActs, necessary: false },
]

/**
 * Completes a config. What cannot be understood is left out, so that it stays held, and told in `faults`. Never throws.
 * `own` is the config, or an empty one where it is none.
 *
 * Categories come from `config.categories`; without it, from the vendors; without those, all default ones.
 */
export function makePolicy(config: Config, known: readonly Vendor[]): { policy: Policy; faults: Fault[]; own: Config } {
  const faults: Fault[] = []
  const fault = (path: string, got: unknown) => {
    faults.push({ path, got })
  }
  const readObject = <T extends object>(value: T | undefined, path: string): T | undefined => {
    if (typeof value === 'object' && value && !Array.isArray(value)) return value
    if (value !== undefined) fault(path, value)
    return undefined
  }

  const own: Config = readObject(config ?? null, 'config') ?? {}
  const named = readObject(own.categories, 'categories')
  const all = new Map(defaultCategories.map((category) => [category.id, category]))
  for (const [id, said] of Object.entries(named ?? {})) {
    const path = `categories.${id}`
    const { acts, necessary }: CategoryConfig = readObject(said, path) ?? {}
    const base = all.get(id)
    const areActs = Array.isArray(acts) && acts.every((act) => everyAct.includes(act))
    if (acts !== undefined && !areActs) fault(`${path}.acts`, acts)
    if (!isId(id)) fault(path, id)
    else
      all.set(id, {
        id,
        // A category whose acts cannot be read may do anything.
        acts: acts === undefined ? (base?.acts ?? []) : areActs ? acts : everyAct,
        // What the law regulates is nobody's necessity, and the default categories keep their meaning.
        necessary: base ? base.necessary : necessary === true && !acts,
      })
  }

  // What no consent makes lawful is not asked. Any word but a plain no counts.
  if (own.minors) for (const { id, acts } of all.values()) if (acts.some((act) => adActs.includes(act))) all.delete(id)

  const vendors: PolicyVendor[] = []
  const { vendors: list = [] }: { vendors?: unknown } = own
  const entries = Array.isArray(list) ? list : []
  if (entries !== list) fault('vendors', list)
  for (const [index, entry] of entries.entries()) {
    const path = `vendors[${index}]`
    const id: unknown = entry?.vendor
    const adapter = known.find((vendor) => vendor.id === id)
    const categories: CategoryId[] = [entry?.category ?? adapter?.categories ?? []].flat()
    const unknown = categories.find((category) => !all.has(category))
    const isKnown = typeof id === 'string' && isId(id) && !all.has(id) && categories.length > 0
    if (!isKnown) fault(`${path}.vendor`, id)
    else if (vendors.some((vendor) => vendor.id === id)) fault(path, id)
    else if (unknown !== undefined) fault(`${path}.category`, unknown)
    // A known vendor's tag is nobody's necessity.
    else if (adapter && categories.some((category) => all.get(category)?.necessary))
      fault(`${path}.category`, categories)
    // Without the site's id with the vendor there must be its own snippet.
    else if (adapter?.load && !(typeof entry.id === 'string' && entry.id) && entry.snippet !== true)
      fault(`${path}.id`, entry.id)
    else vendors.push({ id, categories, splits: !!adapter?.splits, config: entry })
  }

  const asked = new Set([...Object.keys(named ?? {}), ...vendors.flatMap((vendor) => vendor.categories)])
  const isShown = ({ id }: Category) => id === 'necessary' || asked.has(id) || (!named && !asked.size)
  const categories = [...all.values()].filter(isShown)
  const meaning = [categories, vendors.map((vendor) => [vendor.id, vendor.categories])]
  return { policy: { version: hash(JSON.stringify(meaning)), categories, vendors }, faults, own }
}

/** Whether enough of a vendor's categories hold: every one, or any for a vendor that tells its categories apart. */
export function hasEnough(vendor: PolicyVendor, policy: Policy, holds: (category: Category) => boolean): boolean {
  const served = policy.categories.filter(({ id }) => vendor.categories.includes(id))
  return served.length > 0 && (vendor.splits ? served.some(holds) : served.every(holds))
}

/** Whether a vendor serves nothing but what is necessary: then it is never held. */
export function isNecessary(vendor: PolicyVendor, policy: Policy): boolean {
  return hasEnough({ ...vendor, splits: false }, policy, ({ necessary }) => necessary)
}

/** Whether a value is usable as the id of a category or a vendor; `constructor` is a property of every object. */
export function isId(value: string): boolean {
  return /^[a-z][a-z0-9-]*$/.test(value) && value.length < 41 && value !== 'constructor'
}
