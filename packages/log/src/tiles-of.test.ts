import { describe, expect, it } from 'vitest'
import { LogError } from './log-error.js'
import { tilesOf } from './tiles-of.js'

const count = (size: number, level: number, width: number) =>
  [...tilesOf(size)].filter((tile) => tile.level === level && tile.width === width).length

describe('tilesOf', () => {
  it('covers 70,000 leaves with the tiles of the standard', () => {
    expect([count(70_000, 0, 256), count(70_000, 0, 112)]).toEqual([273, 1])
    expect([count(70_000, 1, 256), count(70_000, 1, 17), count(70_000, 2, 1)]).toEqual([1, 1, 1])
    expect([...tilesOf(70_000)]).toHaveLength(277)
  })

  it.each([
    [0, []],
    [1, [{ level: 0, index: 0, width: 1 }]],
    [
      256,
      [
        { level: 0, index: 0, width: 256 },
        { level: 1, index: 0, width: 1 },
      ],
    ],
  ])('covers %i leaves', (size, tiles) => {
    expect([...tilesOf(size)]).toEqual(tiles)
  })

  it('names only what is new since an earlier size', () => {
    expect([...tilesOf(515, 510)]).toEqual([
      { level: 0, index: 1, width: 256 },
      { level: 0, index: 2, width: 3 },
      { level: 1, index: 0, width: 2 },
    ])
    expect([...tilesOf(512, 512)]).toEqual([])
  })

  it('begins at once, however large the size', () => {
    expect(tilesOf(Number.MAX_SAFE_INTEGER).next().value).toEqual({ level: 0, index: 0, width: 256 })
  })

  it.each([-1, 0.5, Number.NaN, 2 ** 53])('throws for the size %d', (size) => {
    expect(() => tilesOf(size).next()).toThrow(LogError)
  })
})
