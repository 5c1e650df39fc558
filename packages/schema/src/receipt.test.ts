import { canonical, type Json, type Receipt } from '@assent/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { receipt } from '../fixtures/receipt.js'
import { problemsOf, receiptSchema } from './index.js'

const problems = (value: unknown) => problemsOf(receiptSchema, value).map(({ path, rule }) => `${path} ${rule}`)

it('takes the receipt of the docs', () => {
  expect(problems(receipt)).toEqual([])
})

it('gives back what it took, to the byte', () => {
  expect(canonical(receiptSchema.parse(receipt) as unknown as Json)).toBe(canonical(receipt as unknown as Json))
})

const id = 'must be a UUIDv7 in lower case'
const page = 'must be the origin of a page, or with its path, without a query'

describe('refuses a receipt', () => {
  it.each<[what: string, change: object, problem: string]>([
    ['with a field it does not know', { ip: '192.0.2.1' }, 'ip is not a field here'],
    ['with an unknown field further in', { signals: { gpc: true, dnt: true } }, 'signals.dnt is not a field here'],
    ['of another format', { format: 'assent-receipt/2' }, 'format must be `assent-receipt/1`'],
    ['with a random id', { id: '5c7b6c8e-2a55-4c0e-9a3b-0a3f6f0c2d11' }, `id ${id}`],
    ['with an id in capitals', { id: '01890A5D-AC96-774B-BCCE-B302099A8057' }, `id ${id}`],
    ['whose subject tells the time', { subject: receipt.id }, 'subject must be a random UUID in lower case'],
    ['with a query in its page', { page: 'https://www.acme.example/?u=1' }, `page ${page}`],
    ['with a fragment in its page', { page: 'https://www.acme.example/#u' }, `page ${page}`],
    ['with a name and password in its page', { page: 'https://u:p@www.acme.example' }, `page ${page}`],
    ['with a page that runs', { page: 'javascript:alert(1)' }, `page ${page}`],
    ['with a time of its own zone', { time: '2026-11-22T04:30:00.000+01:00' }, 'time must be a time such as'],
    ['with a day that is none', { time: '2026-02-30T04:30:00.000Z' }, 'time must be a time such as'],
    ['of an unknown event', { event: 'imported' }, 'event must be one of given, refused, changed'],
    ['with a long site', { site: 'a'.repeat(254) }, 'site must be a host name'],
    ['with half a character', { missing: ['\ud800'] }, 'missing[0] must be a text of at most 200 characters'],
    ['with a boolean grant', { categories: { analytics: true } }, 'categories.analytics must be one of granted'],
    ['with an odd category', { categories: { 'My Media': 'granted' } }, 'categories["My Media"] must have an id'],
    [
      'with a hidden category',
      { categories: JSON.parse('{"__proto__":"granted"}') },
      'categories.__proto__ must have an id as its key',
    ],
    [
      'with too many vendors',
      { vendors: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`v${index}`, 'denied'])) },
      'vendors must be an object of at most 1000 ids',
    ],
    ['whose method is no object', { method: 'click' }, 'method must be an object'],
    ['with a short hash', { policy: 'abc' }, 'policy must be a SHA-256 in lower-case hex'],
  ])('%s', (_, change, problem) => {
    const found = problems({ ...receipt, ...change })
    expect(found).toHaveLength(1)
    expect(found[0]?.startsWith(problem)).toBe(true)
  })

  it.each([undefined, null, [], 'text', 1])('that is %j', (value) => {
    expect(problems(value)).toEqual(['all must be an object'])
  })

  it.each(Object.keys(receipt))('without its %s', (key) => {
    const { [key as keyof Receipt]: _, ...rest } = receipt
    expect(problems(rest)).toHaveLength(1)
  })
})

it('never throws, and what it takes has canonical bytes', () => {
  const value = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary' }), fc.constant(undefined))
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(receipt)), value, (key, odd) => {
      const changed = { ...receipt, [key]: odd }
      if (!problems(changed).length) canonical(changed as unknown as Json)
    }),
  )
}, 30_000)
