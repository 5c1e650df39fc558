import fc from 'fast-check'
import { expect, it } from 'vitest'
import * as z from 'zod'
import { receipt } from '../fixtures/receipt.js'
import { fitsOf } from './fits.js'
import { receiptSchema } from './index.js'

const fits = fitsOf(receiptSchema)

it('takes the receipt of the docs', () => {
  expect(fits(receipt)).toBe(true)
})

it('says of every receipt with an odd field what zod says', { timeout: 60_000 }, () => {
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...Object.values(receipt)),
    fc.constant(undefined),
  )
  const paths = Object.entries(receipt).flatMap(([key, value]) => [
    [key],
    ...(typeof value === 'object' && value !== null ? Object.keys(value).map((inner) => [key, inner]) : []),
    [key, 'other'],
    [key, '__proto__'],
  ])
  fc.assert(
    fc.property(fc.constantFrom(...paths), odd, ([key = '', inner], value) => {
      const changed = structuredClone(receipt) as Record<string, unknown>
      const holder = changed[key]
      if (inner === undefined) changed[key] = value
      else if (typeof holder === 'object' && holder !== null)
        Object.defineProperty(holder, inner, { value, enumerable: true, configurable: true, writable: true })
      expect(fits(changed)).toBe(receiptSchema.safeParse(changed).success)
    }),
    { numRuns: 2000 },
  )
})

it.each<[what: string, schema: z.ZodType, yes: unknown, no: unknown]>([
  ['a number', z.number().min(3), 3, 2],
  ['a text with a check of its own', z.string().refine((text) => text === 'a'), 'a', 'b'],
  ['a text with a shortest length', z.string().min(2), 'ab', 'a'],
  ['an object that lets more in', z.object({ a: z.string() }), { a: '', b: 1 }, { b: 1 }],
  ['keys with a rule', z.record(z.enum(['a']), z.string()), { a: '' }, { b: '' }],
  ['one of several', z.union([z.string(), z.null()]), null, 1],
])('leaves %s to zod', (_, schema, yes, no) => {
  expect([fitsOf(schema)(yes), fitsOf(schema)(no)]).toEqual([true, false])
})
