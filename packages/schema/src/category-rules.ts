import { regulatedActs } from '@assent/core'
import { defaultCategoryIds } from './category.js'
import type { Breach } from './finding.js'
import { own } from './path.js'
import { printable } from './printable.js'

/** Which categories a config has, and which of them are necessary. */
export function categoriesOf(config: unknown): { ids: readonly string[]; necessary: (id: string) => boolean } {
  const named = own(config, 'categories')
  const added = typeof named === 'object' && named !== null && !Array.isArray(named) ? Object.keys(named) : []
  return {
    ids: [...new Set([...defaultCategoryIds, ...added])],
    necessary: (id) => id === 'necessary' || own(own(named, id), 'necessary') === true,
  }
}

/** EDPB Guidelines 1/2024† on Art. 6(1)(f): where consent is what the law asks for, another basis does not stand in for it. */
export function checkBasis(config: unknown): Breach[] {
  const named = own(config, 'categories')
  return categoriesOf(config).ids.flatMap((id) => {
    const category = own(named, id)
    if (own(category, 'basis') !== 'legitimate-interest') return []
    const acts = own(category, 'acts') ?? (id === 'marketing' ? ['sale'] : [])
    const act = Array.isArray(acts) && acts.find((each) => regulatedActs.includes(each))
    if (!act && !categoriesOf(config).necessary(id)) return []
    const rule = act
      ? `must not be "legitimate-interest" for a category that covers \`${act}\``
      : 'must not be "legitimate-interest" for a necessary category: nothing of it can be objected to'
    return [{ path: ['categories', id, 'basis'], rule, got: printable('legitimate-interest') }]
  })
}

/** The default categories keep their meaning: `necessary` stays necessary, and no other of the four becomes so. */
export function checkCategories(config: unknown): Breach[] {
  return [...checkDefaults(config), ...checkNecessity(config)]
}

function checkDefaults(config: unknown): Breach[] {
  const named = own(config, 'categories')
  return defaultCategoryIds.flatMap((id) => {
    const claim = own(own(named, id), 'necessary')
    const truth = id === 'necessary'
    if (typeof claim !== 'boolean' || claim === truth) return []
    return [
      {
        path: ['categories', id, 'necessary'],
        rule: truth
          ? 'must not be `false`: `necessary` always is'
          : `must not be \`true\`: \`${id}\` is never necessary`,
        got: printable(claim),
        hint: 'Give a category of another name instead.',
      },
    ]
  })
}

/** What is necessary is never refused, so it does nothing that may be. */
function checkNecessity(config: unknown): Breach[] {
  const { ids, necessary } = categoriesOf(config)
  return ids.filter(necessary).flatMap((id) => {
    const acts = own(own(own(config, 'categories'), id), 'acts')
    if (acts === undefined) return []
    return [
      {
        path: ['categories', id, 'acts'],
        rule: `must not stand beside \`necessary\`: what is necessary does nothing that the law regulates`,
        got: printable(acts),
        hint: 'Give what does it a category of its own, which can be refused.',
      },
    ]
  })
}
