import type { VendorAbout } from '@assent/core'
import { categoriesOf } from './category-rules.js'
import type { Breach } from './finding.js'
import { idPattern } from './id.js'
import { nearest } from './nearest.js'
import { meant } from './option.js'
import { own, type Path } from './path.js'
import { printable } from './printable.js'

type Catalogue = readonly VendorAbout[]

/** Rules that tie vendors to the catalogue, to the categories and to each other. */
export function checkVendors(config: unknown, catalogue: Catalogue | undefined): Breach[] {
  const list = own(config, 'vendors')
  if (!Array.isArray(list)) return []
  return list.flatMap((entry: unknown, index) => {
    const path: Path = ['vendors', index]
    const id = own(entry, 'vendor')
    if (typeof id !== 'string') return checkCategory(config, entry, path, undefined)
    const about = catalogue?.find((vendor) => vendor.id === id)
    return [
      ...checkListedOnce(list, index, path),
      ...checkApart(config, id, path),
      ...(about ? checkSiteId(entry, path, about) : catalogue ? checkOwn(entry, path, catalogue) : []),
      ...checkCategory(config, entry, path, about),
    ]
  })
}

function checkListedOnce(list: readonly unknown[], index: number, path: Path): Breach[] {
  const id = own(list[index], 'vendor')
  const first = list.findIndex((entry) => own(entry, 'vendor') === id)
  if (first === index) return []
  return [
    {
      path: [...path, 'vendor'],
      rule: 'must be listed once',
      got: printable(id),
      hint: `It is \`vendors[${first}]\` already.`,
    },
  ]
}

/** Categories and vendors are answered in one list, so that no id can be both. */
function checkApart(config: unknown, id: string, path: Path): Breach[] {
  if (!categoriesOf(config).ids.includes(id)) return []
  return [{ path: [...path, 'vendor'], rule: 'must not be the id of a category', got: printable(id) }]
}

/** A vendor of the site's own: nobody else can say what it is called and what it is for. */
function checkOwn(entry: unknown, path: Path, catalogue: Catalogue): Breach[] {
  const id = String(own(entry, 'vendor'))
  const near = nearest(id, [...catalogue.map((vendor) => vendor.id), ...catalogue.map((vendor) => vendor.name)])
  const meantId = catalogue.find((vendor) => vendor.id === near || vendor.name === near)?.id
  const missing = ['name', 'category'].filter((key) => own(entry, key) === undefined)
  if (missing.length === 2 || (missing.length && meantId) || !idPattern.test(id))
    return [
      {
        path: [...path, 'vendor'],
        rule: 'must be a vendor of the catalogue, or an id of your own with a `name` and a `category`',
        got: printable(id),
        hint: meant(meantId),
      },
    ]
  return missing.map((key) => ({
    path: [...path, key],
    rule: `must be given, since ${printable(id)} is not in the catalogue`,
    got: 'nothing',
  }))
}

/** A vendor of the catalogue is loaded by Assent, with the site's id, or by the page, with its snippet. */
function checkSiteId(entry: unknown, path: Path, about: VendorAbout): Breach[] {
  const id = own(entry, 'id')
  const snippet = own(entry, 'snippet')
  const at = { path: [...path, 'id'], got: printable(id) }
  if (id !== undefined && snippet === true)
    return [
      {
        path: [...path, 'snippet'],
        rule: 'must not stand beside `id`',
        got: printable(snippet),
        hint: 'With `id` Assent loads the tag, with `snippet` the page does: keep one.',
      },
    ]
  // Without a pattern the catalogue has no loader, so there is no id to ask for.
  if (!about.idPattern) return []
  if (id === undefined && snippet !== true)
    return [{ ...at, rule: `must be the site’s id with ${about.name}, such as "${about.idExample}"`, hint: ownSnippet }]
  if (typeof id === 'string' && !new RegExp(`^(?:${about.idPattern})$`).test(id))
    return [{ ...at, rule: `must look like "${about.idExample}", the form of an id with ${about.name}` }]
  return []
}

const ownSnippet = 'If the page carries the vendor’s own snippet, marked, write `"snippet": true` instead.'

function checkCategory(config: unknown, entry: unknown, path: Path, about: VendorAbout | undefined): Breach[] {
  const { ids, necessary } = categoriesOf(config)
  const given = own(entry, 'category')
  const each = Array.isArray(given) ? given.map((id: unknown, index) => [id, [index]] as const) : [[given, []] as const]
  return each.flatMap(([id, rest]): Breach[] => {
    if (typeof id !== 'string') return []
    const at = { path: [...path, 'category', ...rest], got: printable(id) }
    if (!ids.includes(id)) return [{ ...at, rule: `must be one of ${ids.join(', ')}`, hint: meant(nearest(id, ids)) }]
    if (about && necessary(id))
      return [{ ...at, rule: `must not be a necessary category: ${about.name} is never necessary` }]
    return []
  })
}
