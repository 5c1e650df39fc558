import { expect, it } from 'vitest'
import { csvLine } from './csv.js'

it.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['say "yes"', '"say ""yes"""'],
  ['two\r\nlines', '"two\r\nlines"'],
  ['=1+1', `"'=1+1"`],
  ['@SUM(A1)', `"'@SUM(A1)"`],
  ['+49 30', `"'+49 30"`],
  ['-2', `"'-2"`],
  ['\t=1', `"'\t=1"`],
])('writes %j as %j', (field, written) => {
  expect(csvLine([field, ''])).toBe(`${written},\r\n`)
})
