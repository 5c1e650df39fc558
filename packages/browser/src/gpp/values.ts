import type { Act, Config, ConsentState } from '@assent/core'
import type { GppOptions } from './options.js'

/** Everything that is told to vendors is derived from this. */
export interface Told {
  readonly state: ConsentState
  readonly config: Config
  readonly options: GppOptions
}

/**
 * The value of every field in one section. For a notice 0 is `not applicable`, 1 given, 2 not given; for an answer 0 is
 * `not applicable`, 1 opted out or no consent, 2 not opted out or consent; for the MSPA 1 is yes and 2 no.
 */
export function valuesFor({ state, config, options }: Told, prefix: string) {
  const { policy, regime, signals, grants, choice, prompt } = state
  const { mspa, knownChild, sensitive, otherPurposes } = options
  const isSignalled = signals.gpc && regime.gpc !== false

  // The notice of the right to opt out stands in the privacy policy, or in the layer that the visitor sees or used.
  const isNoticed = !!config.site?.privacyPolicy || prompt || choice?.method === 'gesture'
  const given = isNoticed ? 1 : 2
  const performing = (act: Act) => policy.categories.filter(({ acts, necessary }) => !necessary && acts.includes(act))
  const notice = (act: Act) => (performing(act).length ? given : 0)
  const answer = (act: Act) => {
    const those = performing(act)
    // A signal is passed on whatever a toggle of this site says: vendors act on it beyond this site.
    if (isSignalled && (those.length || act !== 'sensitive')) return 1
    if (those.some(({ id }) => grants[id] !== 'granted')) return 1
    return those.length && isNoticed ? 2 : 0
  }
  const child = knownChild ? 1 : 0
  const other = otherPurposes ? (grants[otherPurposes] === 'granted' && !isSignalled ? 2 : 1) : 0
  const mode = mspa ? (mspa === 'opt-out' ? 1 : 2) : 0

  const values: Readonly<Record<string, number | boolean>> = {
    Version: prefix === 'usnat' ? 2 : 1,
    SharingNotice: given,
    ProcessingNotice: given,
    SaleOptOutNotice: notice('sale'),
    SharingOptOutNotice: notice('sharing'),
    TargetedAdvertisingOptOutNotice: notice('sharing'),
    SensitiveDataProcessingOptOutNotice: notice('sensitive'),
    SensitiveDataLimitUseNotice: notice('sensitive'),
    SensitiveDataOptOutNotice: notice('sensitive'),
    SaleOptOut: answer('sale'),
    SharingOptOut: answer('sharing'),
    TargetedAdvertisingOptOut: answer('sharing'),
    KnownChildSensitiveDataConsents: child,
    KnownChildSensitiveDataConsent: child,
    PersonalDataConsents: other,
    AdditionalDataProcessingConsent: other,
    MspaVersion: 1,
    MspaCoveredTransaction: mspa ? 1 : 2,
    MspaOptOutOptionMode: mode,
    MspaServiceProviderMode: mode && 3 - mode,
    MspaMode: mode,
    SubsectionType: 1,
    Gpc: signals.gpc,
  }
  const kinds = sensitive?.[prefix]
  return (name: string, position = 0): number | boolean => {
    const value = values[name]
    if (value !== undefined) return value
    // Sensitive data: a refusal holds for every kind, a consent only for those that the site names.
    const said = answer('sensitive')
    return kinds ? (kinds.includes(position) ? said : 0) : said === 1 ? 1 : 0
  }
}
