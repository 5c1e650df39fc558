import type { Config } from './config.js'
import { type Act, type RegimeRow, regimes, strictest } from './regimes.js'

/** What must come before processing: a yes (`opt-in`), no no (`opt-out`), or a word about it (`notice`). */
export type Model = 'opt-in' | 'opt-out' | 'notice'

/** The rules in force for this visitor. */
export interface Regime {
  /** The line's place that matched, or '' where none did. */
  readonly place: string
  readonly law: string
  readonly model: Model
  readonly acts: Readonly<Partial<Record<Act, Model>>>
  readonly gpc: boolean
  readonly notice: boolean
  /** How long a choice stands, in months. */
  readonly months: number
}

const strictness: readonly Model[] = ['notice', 'opt-out', 'opt-in']

/** A region as ISO 3166 writes it, upper-case, or '' for anything else. */
export function readRegion(value: unknown): string {
  const region = typeof value === 'string' ? value.trim().toUpperCase() : ''
  return /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(region) ? region : ''
}

/**
 * The regime for a region: the site's own line, then the table's, first for the subdivision and then for the
 * country. A place that is unknown, malformed or without a line gets the strictest.
 */
export function regimeFor(region: string, overrides: Config['regimes'] = {}): Regime {
  const known = readRegion(region)
  for (const place of known ? [known, known.slice(0, 2)] : []) {
    const row = regimes.find(({ places }) => places.split(' ').includes(place))
    const override = Object.hasOwn(overrides, place) ? overrides[place] : undefined
    if (row || override) return complete(place, { ...(row ?? strictest), ...override })
  }
  return complete('', strictest)
}

function complete(place: string, row: Omit<RegimeRow, 'places'>): Regime {
  const { law, model, acts = {}, gpc = false, notice = false, months = 6 } = row
  return { place, law, model, acts, gpc, notice, months }
}

/** The strictest model among the acts a category performs; without acts, the regime's default. */
export function modelFor(acts: readonly Act[], regime: Regime): Model {
  const models = acts.map((act) => regime.acts[act] ?? regime.model)
  return models.length === 0
    ? regime.model
    : models.reduce((a, b) => (strictness.indexOf(b) > strictness.indexOf(a) ? b : a))
}
