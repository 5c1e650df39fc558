import { describe, expect, it } from 'vitest'
import { idAt, newReceipt, statementOf } from './test-receipt.js'
import { testStore } from './test-store.js'

const day = 86_400_000

const { store } = await testStore()

describe('put', { timeout: 60_000 }, () => {
  it('keeps the text to the byte', async () => {
    const row = newReceipt()
    expect(await store.put(row)).toEqual({ status: 'stored', statement: statementOf(row) })
    expect(await store.receipt(row.site, row.receipt.id)).toEqual({
      erased: false,
      index: null,
      text: row.text,
      statement: statementOf(row),
    })
  })

  it('answers a receipt that comes again with the first statement', async () => {
    const row = newReceipt()
    await store.put(row)
    const again = await store.put({ ...row, salt: Buffer.alloc(32) })
    expect(again).toEqual({ status: 'known', statement: statementOf(row) })
  })

  it('stores one of several that come at once, and tells the others apart', async () => {
    const row = newReceipt()
    const other = newReceipt({ ...row.receipt, event: 'refused' })
    const later = { ...row, salt: Buffer.alloc(32) }
    const outcomes = await Promise.all([store.put(row), store.put(other), store.put(later)])
    expect(outcomes).toEqual([
      { status: 'stored', statement: statementOf(row) },
      { status: 'conflict' },
      { status: 'known', statement: statementOf(row) },
    ])
  })

  it('stores the same id under two sites', async () => {
    const row = newReceipt()
    const other = newReceipt({ ...row.receipt, site: 'other.example' })
    const outcomes = await Promise.all([store.put(row), store.put(other)])
    expect(outcomes.map(({ status }) => status)).toEqual(['stored', 'stored'])
    expect(await store.receipt('third.example', row.receipt.id)).toBeUndefined()
  })

  it('stores every good row of a group that has bad ones', async () => {
    const rows = Array.from({ length: 40 }, (_, at) => newReceipt(at % 13 === 5 ? { subject: 'not a UUID' } : {}))
    const outcomes = await Promise.all(rows.map((row) => store.put(row)))
    expect(outcomes.map(({ status }) => status)).toEqual(
      rows.map(({ receipt }) => (receipt.subject === 'not a UUID' ? 'refused' : 'stored')),
    )
  })

  it.each([
    ['a random id', '5c7b6c8e-2a55-4c0e-9a3b-0a3f6f0c2d11', 'refused'],
    ['three days ahead', idAt(Date.now() + 3 * day), 'refused'],
    ['twenty hours ahead', idAt(Date.now() + 20 * 3_600_000), 'stored'],
    ['395 days back', idAt(Date.now() - 395 * day), 'stored'],
    ['400 days back', idAt(Date.now() - 400 * day), 'refused'],
  ])('takes ids by the time they carry: %s', async (_, id, status) => {
    expect((await store.put(newReceipt({ id }))).status).toBe(status)
  })
})
