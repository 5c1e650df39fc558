import { type Act, regulatedActs } from './act.js'
import type { Config } from './config.js'
import { pageRegimes } from './page-regimes.js'
import type { Category } from './policy.js'

/** What must come before processing: a yes (`opt-in`), no no (`opt-out`), or a word about it (`notice`). */
export type Model = 'opt-in' | 'opt-out' | 'notice'

/** What of a line of the table decides in the page. */
export interface RegimeRow {
  /** ISO 3166 codes separated by spaces: countries bare, subdivisions prefixed. */
  readonly places: string
  readonly model: Model
  /** Acts whose model is not the default one. */
  readonly acts?: Readonly<Partial<Record<Act, Model>>>
  /** Whether Global Privacy Control settles the matter. */
  readonly gpc?: boolean
  /** The notice is shown although nothing must be asked. */
  readonly notice?: boolean
  /** How long a choice stands, in months. Default 6. */
  readonly months?: number
}

/** The rules in force for this visitor. */
export interface Regime extends Required<Omit<RegimeRow, 'places'>> {
  /** The line's place that matched, `*` where the site's line for every other place did, or '' where none did. */
  readonly place: string
  /** How long a refusal is left in peace, in months: what the table says, whatever the site's line. */
  readonly silence: number
}

/** Where the place is unknown or has no line: nothing without a yes, and every signal honoured. */
export const strictest: RegimeRow = { places: '', model: 'opt-in', gpc: true }

/** A region as ISO 3166 writes it, upper-case, or '' for anything else. */
export function readRegion(value: unknown): string {
  const region = typeof value === 'string' ? value.trim() : ''
  // Tested before it is upper-cased, which makes an S of ſ and an I of ı.
  return /^[A-Za-z]{2}(-[A-Za-z0-9]{1,3})?$/.test(region) ? region.toUpperCase() : ''
}

/**
 * The regime for a region: the site's own line over the table's, first for the subdivision and then for the country.
 * A known place without a line gets the site's line `*`, an unknown or malformed one the strictest; a site's line for
 * such a place builds on the strictest. What a site's line for a country asks for, the table's lines for its
 * subdivisions ask for too. What cannot be meant holds: no line waives a signal that the table's honours, nor the word where
 * the model is `notice`.
 */
export function regimeFor(region: string, overrides?: Config['regimes']): Regime {
  const known = readRegion(region)
  const country = known.slice(0, 2)
  const lines = new Map(Object.entries(overrides ?? {}))
  for (const place of known ? [known, country, '*'] : []) {
    const row = pageRegimes.find(({ places }) => places.split(' ').includes(place))
    const own = lines.get(place)
    const above = lines.get(country)
    if (row || own)
      return complete(
        place,
        row ?? strictest,
        { ...strict(above), ...own, ...(row?.gpc && { gpc: true }) },
        { ...row?.acts, ...strict(above?.acts), ...own?.acts },
      )
  }
  return complete('', strictest)
}

/** What of a line can only make another stricter. */
function strict<T extends object>(line: T | undefined): Partial<T> {
  const entries = Object.entries(line ?? {}).filter(([, value]) => value === 'opt-in' || value === true)
  return Object.fromEntries(entries) as Partial<T>
}

function complete(
  place: string,
  { places: _, ...row }: RegimeRow,
  line?: object,
  acts: RegimeRow['acts'] = {},
): Regime {
  const all = { gpc: false, notice: false, months: 6, ...row, ...line, place, acts }
  return { ...all, notice: all.notice || all.model === 'notice', silence: row.months ?? 6 }
}

/**
 * The strictest model among the acts a category performs; without acts, the regime's default. Anything a site wrote that
 * is no model counts as the strictest, so that a slip of the pen grants nothing, and so does less than the default's yes
 * for an act that nothing exempts.
 */
export function modelFor(acts: readonly Act[], { acts: byAct, model }: Regime): Model {
  const modelOf = (act: Act) =>
    act in byAct && (model !== 'opt-in' || !regulatedActs.includes(act)) ? byAct[act] : model
  const models = acts.length ? acts.map(modelOf) : [model]
  const lax: readonly unknown[] = ['opt-out', 'notice'] satisfies Model[]
  return (lax[Math.min(...models.map((each) => lax.indexOf(each)))] as Model) ?? 'opt-in'
}

/** Whether a category needs a yes under the regime. */
export function needsYes({ acts, necessary }: Category, regime: Regime): boolean {
  return !necessary && modelFor(acts, regime) === 'opt-in'
}
