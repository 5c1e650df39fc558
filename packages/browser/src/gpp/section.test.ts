import { GppModel } from '@iabgpp/cmpapi'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { encodeHeader } from './encode.js'
import { encodeSection, fillSection, type Segment } from './section.js'
import { sections } from './sections.js'

/** Where the library and the specifications spell a field differently; the specifications' is what pages read. */
const spelling: Readonly<Record<string, string>> = {
  SubsectionType: 'GpcSegmentType',
  KnownChildSensitiveDataConsent: 'KnownChildSensitiveDataConsents',
}

/** The string that the IAB's library writes for a section's fields. */
function byLibrary(prefix: string, segments: readonly Segment[]): string {
  const model = new GppModel()
  for (const [name, value] of segments.flatMap((segment) => Object.entries(segment)))
    model.setFieldValue(prefix, spelling[name] ?? name, value)
  return model.encode()
}

it.each(sections)('$prefix is written as the IAB’s library writes it, whatever its fields hold', (section) => {
  const anyValues = fc.infiniteStream(fc.nat(2))
  fc.assert(
    fc.property(anyValues, fc.boolean(), (values, gpc) => {
      const read = (name: string) => {
        if (/Version$/.test(name)) return section.prefix === 'usnat' ? 2 : 1
        if (name === 'SubsectionType') return 1
        if (name === 'Gpc') return gpc
        const value = values.next().value
        return name === 'MspaCoveredTransaction' ? 1 + (value % 2) : value
      }
      const segments = fillSection(section, read)
      const own = `${encodeHeader([section.id])}~${encodeSection(segments)}`
      expect(own).toBe(byLibrary(section.prefix, segments))
    }),
  )
})
