import type { Act } from '../act.js'
import type { RegimeRow } from '../regime.js'

/** What the first layer must hold. */
type Shown =
  | 'accept'
  | 'reject'
  | 'settings'
  | 'purposes'
  | 'policy'
  | 'close'
  | 'controllers'
  | 'opt-out link'
  | 'signal status'

/** What a law says of a browser's signal; `none` where Assent honours it all the same. */
type SignalDuty = 'duty' | 'reported' | 'permission' | 'conditions' | 'none'

/** One line of the table: the places under one law, and what it asks for. */
export interface RegimeLine extends RegimeRow {
  /** How long a choice stands, in months. */
  readonly months: number
  /** How long a refusal is left in peace, in months. */
  readonly silence: number
  /** What closing the notice means. It is never a yes. */
  readonly closing: 'refusal' | 'no answer'
  readonly firstLayer: readonly Shown[]
  /** What the receipt calls the law; absent where none is known. */
  readonly law?: string
  /** Where that stands: the provision, the guide, or who reports it. */
  readonly source: string
  /** Whether the source is the law or the regulator. */
  readonly confirmed: boolean
  /** The day the rule applies from, `YYYY-MM-DD`, where a source gives one. */
  readonly since?: string
  /** Only in the US: whether the law asks to honour the signal. */
  readonly signal?: SignalDuty
  /** Acts that no consent makes lawful where the visitor is known to be a minor. */
  readonly minors?: readonly Act[]
  /** What is known to come. */
  readonly next?: string
}

const asked = ['accept', 'reject', 'settings', 'purposes', 'policy'] as const

/** Nothing without a yes. Six months follow the CNIL's good practice and the Garante's silence after a refusal. */
export const optIn = { model: 'opt-in', months: 6, silence: 6, closing: 'refusal', firstLayer: asked } as const

/** Everything but a few acts, until there is a no. */
export const optOut = {
  model: 'opt-out',
  acts: { sensitive: 'opt-in' },
  months: 6,
  silence: 6,
  closing: 'no answer',
  firstLayer: [],
} as const

/** The same, with a word about it before. */
export const told = { ...optOut, notice: true, firstLayer: asked } as const
