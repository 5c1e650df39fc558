/** One section of a GPP string: its number, its name, and its fields in the order of their bits. */
export interface Section {
  readonly id: number
  readonly prefix: string
  /** Segments of fields parted by spaces; `Field*9` is a list of nine. */
  readonly segments: readonly string[]
  /** Its specification is out for comment, so it is used only where the site asks for it. */
  readonly isDraft?: boolean
}

const mspa = 'MspaCoveredTransaction MspaOptOutOptionMode MspaServiceProviderMode'
const notices = 'SaleOptOutNotice TargetedAdvertisingOptOutNotice'
const optOuts = 'SaleOptOut TargetedAdvertisingOptOut'
const sensitive = 'SensitiveDataProcessing'
const child = 'KnownChildSensitiveDataConsents'
const additional = 'AdditionalDataProcessingConsent'
const sharing = `Version SharingNotice ${notices} ${optOuts} ${sensitive}`
const processing = `Version ProcessingNotice ${notices} ${optOuts} ${sensitive}`
const draft = `MspaVersion MspaCoveredTransaction MspaMode ProcessingNotice ${notices} ${optOuts}`
const gpc = 'SubsectionType Gpc'

/**
 * The sections of the United States, as the IAB Tech Lab's Global Privacy Platform lays them out. The last four follow
 * its library 3.2.0: their specification puts a header before them that cannot be encoded as it is written.
 */
const table: readonly (readonly [id: number, prefix: string, ...segments: string[]])[] = [
  [
    7,
    'usnat',
    `Version SharingNotice SaleOptOutNotice SharingOptOutNotice TargetedAdvertisingOptOutNotice SensitiveDataProcessingOptOutNotice SensitiveDataLimitUseNotice SaleOptOut SharingOptOut TargetedAdvertisingOptOut ${sensitive}*16 ${child}*3 PersonalDataConsents ${mspa}`,
    gpc,
  ],
  [
    8,
    'usca',
    `Version SaleOptOutNotice SharingOptOutNotice SensitiveDataLimitUseNotice SaleOptOut SharingOptOut ${sensitive}*9 ${child}*2 PersonalDataConsents ${mspa}`,
    gpc,
  ],
  [9, 'usva', `${sharing}*8 ${child} ${mspa}`],
  [10, 'usco', `${sharing}*7 ${child} ${mspa}`, gpc],
  [
    11,
    'usut',
    `Version SharingNotice ${notices} SensitiveDataProcessingOptOutNotice ${optOuts} ${sensitive}*8 ${child} ${mspa}`,
  ],
  [12, 'usct', `${sharing}*8 ${child}*3 ${mspa}`, gpc],
  [13, 'usfl', `${processing}*8 ${child}*3 ${additional} ${mspa}`],
  [14, 'usmt', `${sharing}*8 ${child}*3 ${additional} ${mspa}`, gpc],
  [15, 'usor', `${processing}*11 ${child}*3 ${additional} ${mspa}`, gpc],
  [16, 'ustx', `${processing}*8 ${child} ${additional} ${mspa}`, gpc],
  [17, 'usde', `${processing}*9 ${child}*5 ${additional} ${mspa}`, gpc],
  [
    18,
    'usia',
    `Version ProcessingNotice ${notices} SensitiveDataOptOutNotice ${optOuts} ${sensitive}*8 ${child} ${mspa}`,
    gpc,
  ],
  [19, 'usne', `${processing}*8 ${child} ${additional} ${mspa}`, gpc],
  [20, 'usnh', `${processing}*8 ${child}*3 ${additional} ${mspa}`, gpc],
  [21, 'usnj', `${processing}*10 ${child}*5 ${additional} ${mspa}`, gpc],
  [22, 'ustn', `${processing}*8 KnownChildSensitiveDataConsent ${additional} ${mspa}`, gpc],
  [23, 'usmn', `${processing}*8 ${child} ${additional} ${mspa}`, gpc],
  [24, 'usmd', `${draft} ${additional}`, gpc],
  [25, 'usin', `${draft} ${child} ${additional}`, `${sensitive}*8`],
  [26, 'usky', `${draft} ${child} ${additional}`, `${sensitive}*8`],
  [27, 'usri', `${draft} ${child} ${additional}`, `${sensitive}*8`],
]

/** Every section, the national one first. */
export const sections: readonly Section[] = /* @__PURE__ */ table.map(([id, prefix, ...segments]) => ({
  id,
  prefix,
  segments,
  isDraft: id > 23,
}))

/**
 * The section for a region: the state's own where it has one, else the national one, which is written for signatories of
 * the MSPA; none outside the United States. A site may ask for the national one everywhere, or for a state's draft.
 */
export function sectionFor(region: string, wanted?: 'national' | 'state'): Section | undefined {
  if (!/^US(-|$)/.test(region)) return undefined
  const own = sections.find(
    ({ prefix, isDraft }) => prefix === region.replace('-', '').toLowerCase() && (wanted || !isDraft),
  )
  return (wanted !== 'national' && own) || sections[0]
}
