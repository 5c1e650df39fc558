import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { connect, type Database } from './connect.js'
import { assertDurable } from './durable.js'
import { firstIdOf, timeFault, timeOf } from './id-time.js'
import { migrate } from './migrate.js'
import { migrations } from './migrations/index.js'
import { makePartitions } from './partitions.js'
import { type TestDatabase, testDatabase } from './test-database.js'

describe('migrate', { timeout: 60_000 }, () => {
  let server: TestDatabase
  let databases: Database[]
  beforeAll(async () => {
    server = await testDatabase()
    databases = [1, 2, 3].map(() => connect(server.url, 2))
  }, 60_000)
  afterAll(async () => {
    await Promise.all(databases.map((database) => database.destroy()))
  })

  const one = () => databases[0]!

  it('takes each step once when several servers start together', async () => {
    await Promise.all(databases.map(migrate))
    await Promise.all(databases.map(migrate))
    const { rows } = await sql<{ version: number }>`select version from migrations order by version`.execute(one())
    expect(rows.map(({ version }) => version)).toEqual(migrations.map((_, at) => at + 1))
  })

  it('makes the partitions of a moment once when several servers do', async () => {
    const now = new Date('2027-01-31T23:00:00Z')
    await Promise.all(databases.map((database) => makePartitions(database, now)))
    const { rows } = await sql<{ name: string }>`
      select relid::text as name from pg_partition_tree('receipts') where isleaf order by 1`.execute(one())
    const names = rows.map(({ name }) => name)
    expect([names[0], names.at(-1), names.length]).toEqual(['receipts_2025_12', 'receipts_2027_03', 16])
  })

  it('refuses a database that a newer server has changed', async () => {
    await sql`insert into migrations (version) values (${migrations.length + 1})`.execute(one())
    await expect(migrate(one())).rejects.toThrow('the database must not be newer than the server')
  })

  it.each([
    ['synchronous_commit', 'off'],
    ['synchronous_commit', 'local'],
  ])('looks at %s: %s', async (name, value) => {
    await sql.raw(`alter database ${new URL(server.url).pathname.slice(1)} set ${name} = ${value}`).execute(one())
    const fresh = connect(server.url, 1)
    const asserted = assertDurable(fresh)
    if (value === 'off') await expect(asserted).rejects.toThrow('`synchronous_commit` must wait for the disk; got off')
    else await asserted
    await fresh.destroy()
  })
})

describe('timeFault', () => {
  it('reads the time that an id carries, and the first id of a time', () => {
    const time = Date.UTC(2026, 10, 22)
    expect(timeOf(firstIdOf(time).replace('-0000-0000-', '-7000-8000-'))).toBe(time)
    expect(timeFault('5c7b6c8e-2a55-4c0e-9a3b-0a3f6f0c2d11', time)).toBe('`id` must be a UUIDv7')
  })
})
