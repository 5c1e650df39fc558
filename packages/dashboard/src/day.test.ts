import { describe, expect, it } from 'vitest'
import { addDays, countDays, daysOf, isDay } from './day.js'

describe('days', () => {
  it.each([
    ['2026-11-22', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13-01', false],
    ['2026-1-1', false],
    ['today', false],
    ['', false],
  ])('%s is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is)
  })

  it('are counted over the end of a year, and over a change of clocks', () => {
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01')
    expect(countDays('2026-10-24', '2026-10-26')).toBe(3)
    expect(daysOf('2026-03-28', '2026-03-30')).toEqual(['2026-03-28', '2026-03-29', '2026-03-30'])
  })

  it('are none when the period ends before it begins', () => {
    expect(daysOf('2026-03-30', '2026-03-28')).toEqual([])
  })
})
