import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LogError } from './log-error.js'
import { decodeBase64, encodeBase64 } from './text.js'

describe('base64', () => {
  it('is that of Node, and is read as it was written', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
        expect(decodeBase64(encodeBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it.each([
    'A',
    'AA',
    'AAA',
    'AA=',
    'AA===',
    'A===',
    'AB==',
    'AAB=',
    ' AAAA',
    'AAAA\n',
    'AA AA',
    'AA-_',
    '=AAA',
    'AA==AAAA',
    'ＡAAA',
  ])('%j is refused: it is not what would be written', (text) => {
    expect(() => decodeBase64(text)).toThrow(LogError)
  })

  it('says what came, and no more of it than helps', () => {
    expect(() => decodeBase64('!'.repeat(1000))).toThrow(`must be padded base64, got "${'!'.repeat(60)}…"`)
  })
})
