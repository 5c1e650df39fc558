import type { Receipt } from '@assent/core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { generateKey, type Keys, readKeys } from './keys/keys.js'
import type { RowFault } from './store/row-fault.js'
import { newReceipt } from './store/test-receipt.js'
import { site, type TestApp, testApp } from './test-app.js'

let keys: Keys
let one: TestApp
let two: TestApp
beforeAll(async () => {
  keys = await readKeys(generateKey())
  one = await testApp({}, { keys })
  two = await testApp({}, { keys, database: one.database })
}, 60_000)
afterAll(async () => {
  await two.close()
  await one.close()
})

it('lets two servers share a database: one log, each receipt in it once', { timeout: 60_000 }, async () => {
  const receipts: Receipt[] = Array.from({ length: 200 }, () => newReceipt({ site }).receipt)
  const posted = receipts.flatMap((receipt, at) => [
    (at % 2 ? one : two).post(receipt),
    // Sent again to the other one, as a page does that had no answer.
    ...(at % 5 ? [] : [(at % 2 ? two : one).post(receipt)]),
  ])
  const answers = await Promise.all((await Promise.all(posted)).map((response) => response.json()))
  const statuses = answers.map(({ results }) => results[0].status)
  expect([statuses.filter((status) => status === 'stored').length, new Set(statuses)]).toEqual([
    200,
    new Set(['stored', 'known']),
  ])
  const { store } = one.services
  for (;;) {
    const { sequencing } = await store.backlog()
    if (sequencing === 0) break
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  const { size } = (await store.head(site))!
  expect(size).toBe(200)
  const found = await Promise.all(receipts.map(({ id }) => two.services.store.receipt(site, id)))
  expect(found.map((receipt) => receipt?.index).sort((a, b) => a! - b!)).toEqual(receipts.map((_, at) => at))
  const faults: RowFault[] = []
  for await (const fault of store.check(site, size)) faults.push(fault)
  expect(faults).toEqual([])
  const roots = await Promise.all([one, two].map((each) => each.services.store.head(site)))
  expect(roots[0]).toEqual(roots[1])
})
