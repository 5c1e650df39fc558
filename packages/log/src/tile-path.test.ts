import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LogError } from './log-error.js'
import { formatTilePath, parseTilePath } from './tile-path.js'

describe('a tile path', () => {
  it.each([
    ['tile/0/000', { level: 0, index: 0, width: 256 }],
    ['tile/0/x001/x234/067', { level: 0, index: 1234067, width: 256 }],
    ['tile/2/x273/000.p/112', { level: 2, index: 273000, width: 112 }],
    ['tile/63/999.p/255', { level: 63, index: 999, width: 255 }],
    ['tile/entries/x001/000.p/1', { level: 'entries', index: 1000, width: 1 }],
    ['tile/0/x009/x007/x199/x254/x740/991', { level: 0, index: Number.MAX_SAFE_INTEGER, width: 256 }],
  ] as const)('%s is read and written', (path, tile) => {
    expect(parseTilePath(path)).toEqual(tile)
    expect(formatTilePath(tile)).toBe(path)
  })

  it.each([
    '',
    '/tile/0/000',
    'tile/0/000/',
    'tile/0/000\n',
    'tile/00/000',
    'tile/64/000',
    'tile/-1/000',
    'tile/data/000',
    'tile/8/0/000',
    'tile/0/0',
    'tile/0/0000',
    'tile/0/x001',
    'tile/0/001/000',
    'tile/0/x000/001',
    'tile/0/x0001/000',
    'tile/0/x009/x007/x199/x254/x740/992',
    'tile/0/x001/x000/x000/x000/x000/x000/000',
    'tile/0/000.p/0',
    'tile/0/000.p/01',
    'tile/0/000.p/256',
    'tile/0/000.p/',
    'tile/0/000.p/1/',
    'tile/0/٠٠٠',
    'tile/0/../000',
    'tile/0/%30%30%30',
  ])('%j is refused', (path) => {
    expect(() => parseTilePath(path)).toThrow(LogError)
  })

  it('is read as it was written, for any tile', () => {
    const tile = fc.record({
      level: fc.oneof(fc.nat(63), fc.constant('entries' as const)),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    })
    fc.assert(
      fc.property(tile, (tile) => {
        expect(parseTilePath(formatTilePath(tile))).toEqual(tile)
      }),
    )
  })
})
