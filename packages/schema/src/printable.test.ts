import { expect, it } from 'vitest'
import { printable } from './printable.js'

it.each<[value: unknown, shown: string]>([
  [undefined, 'nothing'],
  [null, 'null'],
  [false, 'false'],
  [Number.NaN, 'NaN'],
  [10n, '10'],
  ['analitics', '"analitics"'],
  ['a "b"\n', '"a \\"b\\"\\n"'],
  ['\u001b[2J\u009b\u202e\u200b', '"\\u001b[2J\\u009b\\u202e\\u200b"'],
  ['x'.repeat(41), `"${'x'.repeat(39)}…"`],
  ['x'.repeat(40), `"${'x'.repeat(40)}"`],
  ['👍'.repeat(41), `"${'👍'.repeat(39)}…"`],
  [[], 'an empty list'],
  [[1, 2], 'a list of 2'],
  [{}, 'an empty object'],
  [{ a: 1 }, 'an object with "a"'],
  [{ a: 1, b: 2, c: 3, d: 4, e: 5 }, 'an object with "a", "b", "c" and 2 more'],
  [() => {}, 'a function'],
  [Symbol('x'), 'a symbol'],
])('shows %s as %s', (value, shown) => {
  expect(printable(value)).toBe(shown)
})
