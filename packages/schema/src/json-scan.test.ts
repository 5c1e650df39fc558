import fc from 'fast-check'
import { expect, it } from 'vitest'
import { scanJson } from './json-scan.js'

const parses = (text: string) => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON with a few characters dropped, added or changed: near enough to be wrong in interesting places. */
const nearJson = fc
  .tuple(
    fc.json({ depthSize: 'medium' }),
    fc.array(fc.tuple(fc.nat(), fc.constantFrom('', ...'{}[]",:\\/.-+0e1tu \n\t\u0001\u00a0é')), { maxLength: 2 }),
  )
  .map(([json, edits]) =>
    edits.reduce((text, [where, what]) => {
      const at = where % (text.length + 1)
      return text.slice(0, at) + what + text.slice(at + (where % 2))
    }, json),
  )

it('stops exactly where the engine’s own parser refuses', () => {
  let refused = 0
  fc.assert(
    fc.property(nearJson, (text) => {
      if (!parses(text)) refused++
      expect(scanJson(text) === undefined).toBe(parses(text))
    }),
    { numRuns: 1000 },
  )
  expect(refused).toBeGreaterThan(100)
}, 30_000)

it.each([
  '1',
  '-0.5e+3',
  '"\\u00e9\\n"',
  ' [ ] ',
  '{"a":{"b":[true,false,null]}}',
  `${'['.repeat(9e4)}${']'.repeat(9e4)}`,
])('takes JSON of every kind', (text) => {
  expect(scanJson(text)).toBeUndefined()
})
