import { regimes, regulatedActs } from '@assent/core'
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

const rowOf = (place: string) => regimes.find(({ places }) => places.split(' ').includes(place))

function checkNotice(place: string, line: unknown): Breach[] {
  if ((own(line, 'model') ?? rowOf(place)?.model) !== 'notice' || own(line, 'notice') !== false) return []
  const rule = 'must not be `false` where `model` is `notice`: a word about it is all that is asked'
  return [{ path: ['regimes', place, 'notice'], rule, got: printable(false) }]
}

/** Where the table honours the signal no line can waive it, whether the law asks for that or not. */
function checkSignal(place: string, line: unknown): Breach[] {
  const row = rowOf(place)
  if (!row?.gpc || own(line, 'gpc') !== false) return []
  const why =
    row.signal === 'duty' ? `${row.law ?? row.source} asks to honour the signal` : 'the signal is honoured in the US'
  const rule = `must not be \`false\`: ${why}`
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
