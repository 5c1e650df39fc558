import { canonical, type Json } from '@assent/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalText } from './canonical-text.js'

const outcome = (write: (value: Json) => string, value: Json) => {
  try {
    return write(value)
  } catch (error) {
    return String(error)
  }
}

it('writes what `canonical` writes, and refuses what it refuses', () => {
  const value = fc.oneof(
    fc.jsonValue({ stringUnit: 'binary' }),
    fc.dictionary(
      fc.constantFrom('b', 'a', '1', '10', '2', '__proto__', 'é', '"', 'toJSON'),
      fc.string({ unit: 'binary' }),
    ),
    fc.array(fc.constantFrom('\\', '"', '\ud800', '\u2028', '\u007f', '\n', '😀', '')),
  )
  fc.assert(
    fc.property(value, (each) => {
      expect(outcome(canonicalText, each as Json)).toBe(outcome(canonical, each as Json))
    }),
    { numRuns: 3000 },
  )
})

it('leaves out members without a value, in every order of keys', () => {
  expect(canonicalText({ c: 1, a: undefined, b: 'x' })).toBe('{"b":"x","c":1}')
  expect(canonicalText({ b: 'x', c: 1, a: undefined })).toBe('{"b":"x","c":1}')
})
