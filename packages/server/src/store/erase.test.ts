import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { erase } from './erase.js'
import type { ExportRow } from './export-row.js'
import { retire } from './retention.js'
import type { RowFault } from './row-fault.js'
import { sequence } from './sequence.js'
import { newReceipt, quietWork } from './test-receipt.js'
import { testStore } from './test-store.js'

const day = 86_400_000
const { signCheckpoint: checkpoint, signTombstone: tombstone } = quietWork()
const sign = { checkpoint, tombstone }

const { store, database } = await testStore()

describe('erase', { timeout: 60_000 }, () => {
  async function list<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
    const all: Row[] = []
    for await (const row of rows) all.push(row)
    return all
  }
  const faults = async (site: string): Promise<RowFault[]> => list(store.check(site, (await store.head(site))!.size))
  const exported = async (site: string): Promise<ExportRow[]> =>
    list(store.export(site, {}, (await store.head(site))!.size))

  it('leaves the commitment alone, and a tombstone in the log', async () => {
    const [row, other] = [newReceipt({ site: 'one.example' }), newReceipt({ site: 'one.example' })]
    await Promise.all([store.put(row), store.put(other)])
    await sequence(database, 'one.example', checkpoint)
    const { id } = row.receipt
    const [erased] = await erase(database, 'one.example', { id, reason: 'asked' }, sign)
    const jws = await tombstone({
      site: 'one.example',
      index: erased!.index,
      commitment: row.commitment,
      reason: 'asked',
    })
    expect(await store.receipt('one.example', id)).toEqual({
      erased: true,
      index: erased!.index,
      commitment: row.commitment,
      tombstone: jws,
    })
    const { rows } = await sql<object>`select * from receipts where site = 'one.example' and id = ${id}`.execute(
      database,
    )
    const kept = Object.entries(rows[0]!).flatMap(([column, value]) => (value === null ? [] : column))
    expect(kept.sort()).toEqual(['commitment', 'id', 'received', 'site'])
    const kinds = (await exported('one.example')).map(({ kind, index }) => [kind, index])
    expect(kinds).toContainEqual(['erased', erased!.index])
    expect(kinds).toContainEqual(['tombstone', 2])
    expect(await faults('one.example')).toEqual([])
    expect(await store.put(row)).toEqual({ status: 'erased' })
  })

  it('erases all of a subject, what waits for its index included, and nothing of another site', async () => {
    const subject = randomUUID()
    const rows = [0, 1, 2].map(() => newReceipt({ site: 'subject.example', subject }))
    const elsewhere = newReceipt({ site: 'elsewhere.example', subject })
    await store.put(rows[0]!)
    await sequence(database, 'subject.example', checkpoint)
    await Promise.all([rows[1]!, rows[2]!, elsewhere].map((row) => store.put(row)))
    const erased = await erase(database, 'subject.example', { subject, reason: 'asked' }, sign)
    expect(erased.map(({ id }) => id).sort()).toEqual(rows.map(({ receipt }) => receipt.id).sort())
    expect(await store.head('subject.example')).toMatchObject({ size: 6 })
    expect(await store.receipt('elsewhere.example', elsewhere.receipt.id)).toMatchObject({ erased: false })
    expect(await erase(database, 'subject.example', { subject, reason: 'asked' }, sign)).toEqual([])
    expect(await faults('subject.example')).toEqual([])
  })

  it('erases nothing when a tombstone cannot be signed', async () => {
    const row = newReceipt({ site: 'unsigned.example' })
    await store.put(row)
    const failing = { checkpoint, tombstone: () => Promise.reject(new Error('no key')) }
    const { id } = row.receipt
    await expect(erase(database, 'unsigned.example', { id, reason: 'asked' }, failing)).rejects.toThrow('no key')
    expect(await store.receipt('unsigned.example', id)).toMatchObject({ erased: false, index: null })
  })

  it('retires what outlived the months of its model, and no more', async () => {
    const now = new Date()
    const received = new Date(now.getTime() - 100 * day)
    const regimes = [
      { place: 'DE', model: 'opt-in' },
      { place: 'US-CA', model: 'opt-out' },
    ] as const
    const old = regimes.map((regime) => newReceipt({ site: 'old.example', regime }, received))
    const young = newReceipt({ site: 'old.example' })
    await Promise.all([...old, young].map((row) => store.put(row)))
    expect(await retire(database, { 'opt-in': 3, 'opt-out': 4 }, now, sign)).toBe(1)
    expect(await retire(database, { 'opt-in': 3, 'opt-out': 4 }, now, sign)).toBe(0)
    const states = await Promise.all([...old, young].map(({ receipt }) => store.receipt('old.example', receipt.id)))
    expect(states.map((state) => state!.erased)).toEqual([true, false, false])
  })

  it.each([
    ['a body edited', sql`update receipts set body = replace(body, 'granted', 'denied')`, 'edited'],
    ['a salt edited', sql`update receipts set statement = replace(statement, '~', '~A')`, 'edited'],
    ['a commitment edited', sql`update receipts set commitment = sha256(commitment)`, 'edited'],
    ['a row deleted', sql`delete from receipts`, 'missing'],
    ['a body emptied', sql`update receipts set body = null, statement = null`, 'erased without a tombstone'],
  ])('finds %s behind its back', async (what, edit, fault) => {
    const site = `${what.replaceAll(' ', '-')}.example`
    const rows = [0, 1, 2].map(() => newReceipt({ site }))
    await Promise.all(rows.map((row) => store.put(row)))
    await sequence(database, site, checkpoint)
    expect(await faults(site)).toEqual([])
    const { id } = rows[1]!.receipt
    await sql`${edit} where site = ${site} and id = ${id}`.execute(database)
    expect(await faults(site)).toMatchObject([{ id, fault }])
  })
})
