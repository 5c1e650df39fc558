import { regimes } from '@assent/core'
import { regulatedActs } from './category.js'
import { countries } from './countries.js'
import type { Breach } from './finding.js'
import { own } from './path.js'
import { printable } from './printable.js'
import { subdivisions } from './subdivisions.js'

/** Rules within the site's own lines, and between them and the table. */
export function checkRegimes(config: unknown): Breach[] {
  const lines = own(config, 'regimes')
  if (typeof lines !== 'object' || lines === null || Array.isArray(lines)) return []
  const places = Object.keys(lines)
  return [
    ...checkStates(places),
    ...places.flatMap((place) => {
      const line = own(lines, place)
      return [...checkNotice(place, line), ...checkSignal(place, line), ...checkActs(place, line)]
    }),
  ]
}

/** Beside `TX` and `NY`, `CA` and `IN` are most likely meant as states too. */
function checkStates(places: readonly string[]): Breach[] {
  const isState = (place: string) => !!subdivisions.US?.includes(place)
  const bare = places.find((place) => isState(place) && !countries.includes(place))
  if (!bare) return []
  return places
    .filter((place) => isState(place) && countries.includes(place))
    .map((place) => ({
      path: ['regimes', place],
      rule: `must not stand beside \`${bare}\`, which is a US state: it is a country`,
      got: printable(place),
      hint: `The US state is written \`US-${place}\`.`,
    }))
}

function checkNotice(place: string, line: unknown): Breach[] {
  if (own(line, 'model') !== 'notice' || own(line, 'notice') !== false) return []
  const rule = 'must not be `false` where `model` is `notice`: a word about it is all that is asked'
  return [{ path: ['regimes', place, 'notice'], rule, got: printable(false) }]
}

/** Where the law asks to honour the signal no line can waive it. */
function checkSignal(place: string, line: unknown): Breach[] {
  const row = regimes.find((row) => row.signal === 'duty' && row.places.split(' ').includes(place))
  if (!row || own(line, 'gpc') !== false) return []
  const rule = `must not be \`false\`: ${row.law ?? row.source} asks to honour the signal`
  return [{ path: ['regimes', place, 'gpc'], rule, got: printable(false) }]
}

/** A line that asks for a yes cannot do with less for what nothing exempts. */
function checkActs(place: string, line: unknown): Breach[] {
  if (own(line, 'model') !== 'opt-in') return []
  return regulatedActs.flatMap((act) => {
    const model = own(own(line, 'acts'), act)
    if (model !== 'opt-out' && model !== 'notice') return []
    const rule = 'must not ask for less than the `model` of its line, `opt-in`'
    return [{ path: ['regimes', place, 'acts', act], rule, got: printable(model) }]
  })
}
