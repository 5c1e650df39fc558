import { expect, it } from 'vitest'
import { notice, policy, receipt } from '../fixtures/receipt.js'
import { noticeSchema, policySchema, problemsOf, receiptAnswerSchema, receiptPostSchema } from './index.js'

it.each([
  ['one receipt', receipt],
  ['several', { receipts: [receipt, receipt] }],
])('takes a post of %s', (_, body) => {
  expect(receiptPostSchema.safeParse(body).success).toBe(true)
})

it.each([
  ['none', { receipts: [] }],
  ['more than a hundred', { receipts: Array(101).fill(receipt) }],
  ['something else beside them', { receipts: [receipt], token: 'x' }],
])('refuses a post with %s', (_, body) => {
  expect(receiptPostSchema.safeParse(body).success).toBe(false)
})

it('takes an answer with each status', () => {
  const problems = [{ path: 'event', rule: 'must be one of given, refused', got: '"x"' }]
  const results = [
    { id: receipt.id, status: 'stored', statement: 'a.b.c' },
    { id: receipt.id, status: 'known', statement: 'a.b.c' },
    { id: '', status: 'invalid', problems },
  ]
  expect(receiptAnswerSchema.safeParse({ results }).success).toBe(true)
})

it('takes a notice and a policy', () => {
  expect(problemsOf(noticeSchema, notice)).toEqual([])
  expect(problemsOf(policySchema, policy)).toEqual([])
})

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

it.each<[what: string, site: unknown]>([
  ['a fraction', { radius: 1.5 }],
  ['nothing', undefined],
  ['half a character', '\udfff'],
  ['more than it may hold', 'x'.repeat(50_000)],
  ['more levels than the stack holds', deep(100_000)],
])('refuses a policy whose site is %s', (_, site) => {
  expect(problemsOf(policySchema, { ...policy, site })).toMatchObject([{ path: 'site' }])
})
