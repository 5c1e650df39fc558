import { expect, it } from 'vitest'
import { describe } from './describe.js'

const days = ['2026-11-01', '2026-11-02']

it('says what a chart shows: sums, period, and the day with the most', () => {
  const lines = [
    { label: 'Accept', look: 'accept', values: [3, 9] },
    { label: 'Reject', look: 'reject', values: [4, 1] },
  ] as const
  expect(describe(lines, days, String)).toBe(
    'Accept 12, Reject 5, from 2026-11-01 to 2026-11-02. Most on 2026-11-02: 10.',
  )
})

it('names no day where there was nothing', () => {
  expect(describe([{ label: 'Accept', look: 'accept', values: [0, 0] }], days, String)).not.toContain('Most')
})
