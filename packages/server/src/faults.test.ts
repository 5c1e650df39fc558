import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { connect, type Database } from './database/connect.js'
import type { RowFault } from './store/row-fault.js'
import { newReceipt } from './store/test-receipt.js'
import { site, type TestApp, testApp } from './test-app.js'

const day = 86_400_000
let clock: number
let test: TestApp
let database: Database
beforeEach(async () => {
  clock = Date.now()
  test = await testApp({}, { now: () => new Date(clock) })
  database = connect(test.database.url, 2)
}, 60_000)
afterEach(async () => {
  await database.destroy()
  await test.close()
})

const run = (text: string) => sql.raw(text).execute(database)
const fresh = () => newReceipt({ site }).receipt
const statusOf = async (response: Response) =>
  response.status === 200 ? (await response.json()).results[0].status : response.status
const logged = async () => {
  while ((await test.services.store.backlog()).sequencing > 0) await run('select pg_sleep(0.05)')
}
const faults = async () => {
  const { store } = test.services
  const found: RowFault[] = []
  for await (const fault of store.check(site, (await store.head(site))?.size ?? 0)) found.push(fault)
  return found
}

describe('a database that does not take receipts', { timeout: 60_000 }, () => {
  it.each<[what: string, begin: () => Promise<() => Promise<unknown>>]>([
    [
      'has its table locked',
      async () => {
        let release = () => {}
        let done: Promise<void> | undefined
        await new Promise<void>((isLocked) => {
          done = database.transaction().execute(async (transaction) => {
            await sql`lock table receipts in access exclusive mode`.execute(transaction)
            isLocked()
            await new Promise<void>((resolve) => {
              release = resolve
            })
          })
        })
        return () => {
          release()
          return done ?? Promise.resolve()
        }
      },
    ],
    [
      'has a full disk',
      async () => {
        // What PostgreSQL says when a file cannot grow: `disk_full`.
        await run(`create function full_disk() returns trigger language plpgsql as
          $$ begin raise exception 'could not extend file: No space left on device' using errcode = '53100'; end $$`)
        await run('create trigger full_disk before insert on receipts for each row execute function full_disk()')
        return () => run('drop trigger full_disk on receipts')
      },
    ],
    [
      'has gone read-only, as after a failover',
      async () => {
        const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(database)
        const name = rows[0]?.name
        const cut = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}' and pid <> pg_backend_pid()`
        await run(`alter database ${name} set default_transaction_read_only = on`)
        await run(cut)
        return async () => {
          await run('set default_transaction_read_only = off')
          await run(`alter database ${name} set default_transaction_read_only = off`)
          await run(cut)
        }
      },
    ],
  ])('that %s: says when to come back, stores nothing, and takes it then', async (_, begin) => {
    await test.logged()
    const receipts = Array.from({ length: 20 }, fresh)
    const end = await begin()
    const refused = await Promise.all(receipts.map((receipt) => test.post(receipt)))
    expect(refused.map(({ status, headers }) => `${status} ${headers.get('retry-after')}`)).toEqual(
      receipts.map(() => '503 5'),
    )
    await end()
    // A connection that was cut is found out by the first who uses it.
    while ((await statusOf(await test.post(receipts[0]))) === 503);
    const taken = await Promise.all(receipts.map(async (receipt) => statusOf(await test.post(receipt))))
    expect(taken).toEqual(['known', ...receipts.slice(1).map(() => 'stored')])
    await logged()
    expect(await test.services.store.head(site)).toMatchObject({ size: 21 })
    expect(await faults()).toEqual([])
  })
})

it('loses and doubles nothing when connections are cut in the middle', { timeout: 60_000 }, async () => {
  const receipts = Array.from({ length: 300 }, fresh)
  let stored = 0
  const cut = () =>
    run(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
  const answers: unknown[] = []
  const cuts: Promise<unknown>[] = []
  const visitors = Array.from({ length: 10 }, async () => {
    for (let receipt = receipts[stored++]; receipt; receipt = receipts[stored++]) {
      // In the middle of what the other visitors have under way.
      if (stored % 50 === 25) cuts.push(cut())
      let status = 503
      while (status === 503) status = await statusOf(await test.post(receipt))
      answers.push(status)
    }
  })
  await Promise.all(visitors)
  await Promise.all(cuts)
  expect([answers.length, cuts.length]).toEqual([300, 6])
  expect(answers.filter((status) => status !== 'stored' && status !== 'known')).toEqual([])
  await logged()
  expect(await test.services.store.head(site)).toMatchObject({ size: 300 })
  expect(await faults()).toEqual([])
})

it('goes on when its clock is turned back a day', { timeout: 60_000 }, async () => {
  const first = await test.logged()
  clock -= day
  const second = await test.logged()
  clock += day
  const third = await test.logged()
  const { store } = test.services
  const found = await Promise.all([first, second, third].map(({ id }) => store.receipt(site, id)))
  expect(found.map((row) => row?.index)).toEqual([0, 1, 2])
  expect(await faults()).toEqual([])
})

it.each<[what: string, edit: string]>([
  ['cut short', 'substr(hashes, 1, length(hashes) - 32)'],
  ['cut in the middle of a hash', 'substr(hashes, 1, length(hashes) - 1)'],
  ['edited', 'set_byte(hashes, 0, get_byte(hashes, 0) # 1)'],
])('signs nothing over a tile that was %s, and says so', { timeout: 60_000 }, async (_, edit) => {
  await test.logged()
  const { receipt } = newReceipt({ site })
  await test.logged()
  const head = await test.services.store.head(site)
  await run(`update tiles set hashes = ${edit} where level = 0`)
  await test.post(receipt)
  await expect.poll(() => String(test.reported[0]), { timeout: 30_000 }).toMatch(/hashes|tiles|bytes/)
  expect(await test.services.store.head(site)).toEqual(head)
  expect(await test.services.store.receipt(site, receipt.id)).toMatchObject({ index: null })
})
