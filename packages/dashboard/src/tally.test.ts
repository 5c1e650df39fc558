import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { breakDown, byDay, tally, total } from './tally.js'

const rows = fc.array(
  fc.record({
    day: fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03'),
    event: fc.constantFrom('given', 'refused', 'signal'),
    value: fc.constantFrom('DE', 'US-CA', ''),
    count: fc.nat(1000),
  }),
)

describe('sums', () => {
  it('lose nothing, however they are split', () => {
    fc.assert(
      fc.property(rows, (rows) => {
        const all = total(rows)
        expect(byDay(rows, ['2026-11-01', '2026-11-02', '2026-11-03']).reduce((a, b) => a + b, 0)).toBe(all)
        expect(total(breakDown(rows))).toBe(all)
        for (const { count, events } of breakDown(rows))
          expect([...events.values()].reduce((a, b) => a + b, 0)).toBe(count)
      }),
    )
  })

  it('come with the largest first, and zero for a day without any', () => {
    const some = [
      { day: '2026-11-01', event: 'given', value: 'DE', count: 2 },
      { day: '2026-11-03', event: 'given', value: 'FR', count: 5 },
    ]
    expect([...tally(some, ({ value }) => value)]).toEqual([
      ['FR', 5],
      ['DE', 2],
    ])
    expect(byDay(some, ['2026-11-01', '2026-11-02', '2026-11-03'])).toEqual([2, 0, 5])
  })
})
