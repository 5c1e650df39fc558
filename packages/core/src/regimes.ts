import type { Model } from './regime.js'

/** Every legal act the table knows. */
export const everyAct = ['sale', 'sharing', 'profiling', 'sensitive', 'statistics', 'appearance'] as const

/**
 * A legal act that a category of processing performs. Laws regulate acts, not categories: `sharing` is disclosure for
 * cross-context (targeted) advertising; `statistics` and `appearance` are the exempted purposes of PECR Schedule A1.
 */
export type Act = (typeof everyAct)[number]

/** One line of the table: the places a law covers and what it asks for. */
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

const sensitive = { sensitive: 'opt-in' } as const

/**
 * The law as data, one line a place or a group of places under one law. Engineering defaults, not legal advice.
 * Sources and what is unconfirmed: docs/regimes.md.
 */
export const regimes: readonly RegimeRow[] = [
  // ePrivacy Directive Art. 5(3), GDPR; territories with their own code under TFEU 355(1)
  {
    places:
      'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO AX GF GP MQ MF RE YT PM BL NC PF WF GI GG JE IM FO GL SJ MC AD SM VA',
    model: 'opt-in',
  },
  // PECR reg. 6 and Schedule A1 paras 5 and 6, as amended by the Data (Use and Access) Act 2025
  {
    places: 'GB',
    model: 'opt-in',
    acts: { statistics: 'opt-out', appearance: 'opt-out' },
  },
  // TCA Art. 45c(b); FDPIC guide of 22 January 2025
  {
    places: 'CH',
    model: 'opt-out',
    acts: { sale: 'opt-in', sharing: 'opt-in', profiling: 'opt-in', ...sensitive },
    notice: true,
  },
  // Quebec, Act respecting the protection of personal information in the private sector, s. 8.1
  { places: 'CA-QC', model: 'opt-in' },
  // PIPEDA with the OPC's guidelines on behavioural advertising
  { places: 'CA', model: 'opt-out', acts: sensitive, notice: true },
  // Civ. Code § 1798.135, 11 CCR 7025
  { places: 'US-CA', model: 'opt-out', acts: sensitive, gpc: true, months: 12 },
  // Sensitive data by notice and opt-out: Iowa Code 715D.4(2), Utah Code 13-61-302(3)
  { places: 'US-IA US-UT', model: 'opt-out', gpc: true, months: 12 },
  // The other states with a comprehensive law, and every other place in the US: the strictest common rule
  {
    places: 'US US-CO US-CT US-DE US-FL US-IN US-KY US-MD US-MN US-MT US-NE US-NH US-NJ US-OR US-RI US-TN US-TX US-VA',
    model: 'opt-out',
    acts: sensitive,
    gpc: true,
    months: 12,
  },
  { places: 'JP IL MX AR UY CO PE HK TW', model: 'opt-out', acts: sensitive },
  // India until 13 May 2027, when the rules of the DPDP Act on consent take effect
  { places: 'AU NZ IN', model: 'notice', acts: sensitive, notice: true },
]

/** Where the place is unknown or has no line: nothing without a yes, and every signal honoured. */
export const strictest: RegimeRow = { places: '', model: 'opt-in', gpc: true }
