import { encodeHeader } from './encode.js'
import { encodeSection, fillSection, type Segment } from './section.js'
import { sectionFor } from './sections.js'
import { type Told, valuesFor } from './values.js'

/** What vendors see of the state, in the words of the GPP's `PingReturn`. */
export interface GppView {
  readonly sectionList: readonly number[]
  readonly applicableSections: readonly number[]
  readonly gppString: string
  readonly parsedSections: Readonly<Record<string, readonly Segment[]>>
}

/** The state as a GPP string and its parts. Outside the United States no section applies. */
export function gppView(told: Told): GppView {
  const section = sectionFor(told.state.region, told.options.section)
  if (!section) return { sectionList: [], applicableSections: [-1], gppString: encodeHeader([]), parsedSections: {} }
  const { id, prefix } = section
  const segments = fillSection(section, valuesFor(told, prefix))
  return {
    sectionList: [id],
    applicableSections: [id],
    gppString: `${encodeHeader([id])}~${encodeSection(segments)}`,
    parsedSections: { [prefix]: segments },
  }
}
