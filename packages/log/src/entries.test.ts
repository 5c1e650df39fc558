import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeEntries, encodeEntries } from './entries.js'
import { LogError } from './log-error.js'

describe('a bundle of entries', () => {
  it('puts the length before each, the larger byte first', () => {
    expect(encodeEntries([Uint8Array.of(7), new Uint8Array(258)]).subarray(0, 5)).toEqual(Uint8Array.of(0, 1, 7, 1, 2))
  })

  it('is read as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 20 }), (entries) => {
        expect(decodeEntries(encodeEntries(entries), entries.length)).toEqual(entries)
      }),
    )
  })

  it('holds entries of every length that two bytes count', () => {
    const longest = [new Uint8Array(), new Uint8Array(0xffff)]
    expect(decodeEntries(encodeEntries(longest), 2).map(({ length }) => length)).toEqual([0, 0xffff])
    expect(() => encodeEntries([new Uint8Array(0x10000)])).toThrow('at most 65535')
    expect(() => encodeEntries(Array(257).fill(new Uint8Array()))).toThrow('at most 256')
  })

  it.each([
    ['has an entry too few', [0, 0], 2],
    ['has an entry too many', [0, 0, 0, 0], 1],
    ['ends within a length', [0, 0, 0], 2],
    ['ends within an entry', [0, 2, 1], 1],
    ['is empty', [], 1],
    ['has bytes after the last', [0], 0],
    ['is asked for without end', [0, 0], Number.POSITIVE_INFINITY],
  ])('is refused when it %s', (_, bytes, width) => {
    expect(() => decodeEntries(Uint8Array.from(bytes), width)).toThrow(LogError)
  })
})
