import canonicalize from 'canonicalize'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonical, type Json } from './canonical.js'

describe('canonical', () => {
  it('writes what RFC 8785 writes', { timeout: 60_000 }, () => {
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.maxSafeInteger(),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie('value')),
        fc.dictionary(fc.string({ unit: 'binary' }), tie('value')),
      ),
    }))
    fc.assert(fc.property(value, (json) => canonical(json as Json) === canonicalize(json)))
  })

  it('leaves out members without a value', () => {
    expect(canonical({ b: undefined, a: 1 })).toBe('{"a":1}')
  })

  it.each([0.5, Number.NaN, 2 ** 53])('refuses %s, which is no integer', (number) => {
    expect(() => canonical({ number })).toThrow('must be an integer')
  })

  it('refuses half a character', () => {
    expect(() => canonical('\ud800')).toThrow('well-formed')
  })
})
