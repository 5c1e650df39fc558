import { HeaderV1 } from '@iabgpp/cmpapi'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bitsOf, encodeHeader, lettersOf } from './encode.js'

describe('the header', () => {
  it.each([
    [[2], 'DBABM'],
    [[2, 6], 'DBACNY'],
    [[5, 6], 'DBABjw'],
    [[7], 'DBABLA'],
    [[8], 'DBABBg'],
    [[10], 'DBABJg'],
    [[6], 'DBABTA'],
    [[], 'DBAA'],
  ])('of %j begins as published: %s', (ids, published) => {
    expect(encodeHeader(ids).replace(/A$/, '')).toBe(published.replace(/A$/, ''))
  })

  it('is the one that the IAB’s library writes, for any sections', () => {
    const anyIds = fc.uniqueArray(fc.integer({ min: 1, max: 4000 }), { maxLength: 40 })
    fc.assert(
      fc.property(anyIds, (some) => {
        const ids = some.sort((a, b) => a - b)
        const header = new HeaderV1()
        header.setFieldValue('SectionIds', [...ids])
        expect(encodeHeader(ids)).toBe(header.encode())
      }),
    )
  })
})

describe('letters', () => {
  it('are base64url, without padding signs', () => {
    const anyOctets = fc.uint8Array({ maxLength: 20 })
    fc.assert(
      fc.property(anyOctets, (octets) => {
        const bits = [...octets].map((octet) => bitsOf(octet, 8)).join('')
        expect(lettersOf(bits)).toBe(Buffer.from(octets).toString('base64url'))
      }),
    )
  })
})
