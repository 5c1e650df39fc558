import { describe, expect, it } from 'vitest'
import { sectionFor } from './sections.js'

describe('the section for a region', () => {
  it.each([
    ['US-CA', undefined, 'usca'],
    ['US-CA', 'national', 'usnat'],
    ['US-TN', undefined, 'ustn'],
    // Their specifications are out for comment, and few vendors read them.
    ['US-MD', undefined, 'usnat'],
    ['US-MD', 'state', 'usmd'],
    ['US-RI', undefined, 'usnat'],
    ['US-RI', 'state', 'usri'],
    ['US-WA', undefined, 'usnat'],
    ['US-WA', 'state', 'usnat'],
    ['US', undefined, 'usnat'],
    ['', undefined, undefined],
    ['DE', undefined, undefined],
    ['CA', undefined, undefined],
    ['CA-QC', 'national', undefined],
  ] as const)('in %s, asked for %s, is %s', (region, wanted, prefix) => {
    expect(sectionFor(region, wanted)?.prefix).toBe(prefix)
  })
})
