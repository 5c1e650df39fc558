import { expect, it } from 'vitest'
import { freshRows } from './fresh-rows.js'
import { newReceipt } from './test-receipt.js'

const idsOf = (rows: readonly ({ id: string } | undefined)[]) => rows.map((row) => row?.id)

it('gives a row once, to its own site alone', () => {
  const fresh = freshRows()
  const row = newReceipt()
  const { id } = row.receipt
  fresh.add(row)
  expect(idsOf([fresh.take('other.example', id), fresh.take(row.site, id), fresh.take(row.site, id)])).toEqual([
    undefined,
    id,
    undefined,
  ])
})

it('lets the oldest go when it is full', () => {
  const fresh = freshRows(2)
  const rows = [newReceipt(), newReceipt(), newReceipt()]
  for (const row of rows) fresh.add(row)
  const ids = rows.map(({ receipt }) => receipt.id)
  expect(idsOf(rows.map(({ site, receipt }) => fresh.take(site, receipt.id)))).toEqual([undefined, ids[1], ids[2]])
})
