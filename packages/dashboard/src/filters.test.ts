import { describe, expect, it } from 'vitest'
import { faultOf, readFilters, writeQuery } from './filters.js'

const today = '2026-11-22'
const all = { from: '2026-10-24', to: today, region: '', language: '', event: '' }

describe('the address', () => {
  it.each([
    ['', all],
    ['?from=2026-11-01&to=2026-11-02', { ...all, from: '2026-11-01', to: '2026-11-02' }],
    ['?from=2026-11-02&to=2026-11-01', all],
    ['?from=2026-02-30&to=2026-11-01', all],
    ['?from=1900-01-01&to=2026-11-01', all],
    ['?region=US-CA', { ...all, region: 'US-CA' }],
    ['?region=DE&language=de', { ...all, region: 'DE' }],
    ['?event=given', { ...all, event: 'given' }],
    ['?event=toString', all],
  ])('%s is read as the filters it names, and as the last 30 days where it makes no sense', (search, filters) => {
    expect(readFilters(search, today)).toEqual(filters)
  })

  it('gives back the filters that were written to it', () => {
    const filters = { from: '2026-11-01', to: '2026-11-03', region: 'DE', language: '', event: 'refused' }
    expect(readFilters(`?${writeQuery(filters)}`, today)).toEqual(filters)
  })
})

describe('a period', () => {
  it.each([
    ['2026-11-22', '2026-11-22', undefined],
    ['', '2026-11-22', 'Both dates are needed'],
    ['2026-11-23', '2026-11-22', 'must not be after'],
    ['2020-01-01', '2026-11-22', 'two years at most'],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(faultOf({ from, to })).toEqual(fault === undefined ? undefined : expect.stringContaining(fault))
  })
})
