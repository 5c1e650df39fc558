import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { ExportFilter } from './export-row.js'
import type { NewReceipt } from './new-receipt.js'
import { openStore } from './open-store.js'
import { sequence } from './sequence.js'
import type { Store } from './store.js'
import { idAt, newReceipt, quietState, quietWork } from './test-receipt.js'
import { testStore } from './test-store.js'

const { signCheckpoint: sign } = quietWork()
const noon = Date.UTC(2026, 10, 22, 12)
const hour = 3_600_000

const { url, store, database } = await testStore(() => new Date(noon))

describe('reads', { timeout: 60_000 }, () => {
  async function keep(rows: readonly NewReceipt[]) {
    const outcomes = await Promise.all(rows.map((row) => store.put(row)))
    expect(outcomes.map(({ status }) => status)).toEqual(rows.map(() => 'stored'))
    while ((await sequence(database, rows[0]!.site, sign)) > 0);
  }

  it('counts by day, event and dimension', async () => {
    const site = 'stats.example'
    const at = (hours: number, fields: object) => {
      const time = noon + hours * hour
      return newReceipt({ site, id: idAt(time), time: new Date(time).toISOString(), ...fields }, new Date(time + 5000))
    }
    await keep([at(-20, { region: 'FR' }), at(-1, {}), at(-1, { event: 'refused', language: 'de' }), at(-2, {})])
    const stats = (by: Parameters<Store['stats']>[3]) => store.stats(site, '2026-11-21', '2026-11-22', by)
    expect(await stats('all')).toEqual([
      { day: '2026-11-21', event: 'given', value: '', count: 1 },
      { day: '2026-11-22', event: 'given', value: '', count: 2 },
      { day: '2026-11-22', event: 'refused', value: '', count: 1 },
    ])
    expect((await stats('language')).map(({ value, count }) => [value, count])).toEqual([
      ['en', 1],
      ['de', 1],
      ['en', 2],
    ])
    expect(new Set((await stats('lag')).map(({ value }) => value))).toEqual(new Set(['under 10 s']))
    expect(await store.stats(site, '2026-11-22', '2026-11-22', 'region')).toHaveLength(2)
    expect(await store.shown(site, 'FR', '2026-11-21')).toEqual([{ notice: 'a'.repeat(64), count: 1 }])
  })

  it('counts by the layout that the notices name', async () => {
    const site = 'layout.example'
    const notices = [
      { layer: 'notice', layout: 'corner' },
      { layer: 'notice', layout: 'corner' },
      { layer: 'preferences' },
    ]
    const hashes = ['1', '2', '3'].map((digit) => digit.repeat(64))
    for (const [at, hash] of hashes.entries())
      await store.putDocument('notice', site, hash, JSON.stringify(notices[at]))
    await keep([...hashes, 'f'.repeat(64), null].map((notice) => newReceipt({ site, notice }, new Date(noon))))
    const rows = await store.stats(site, '2026-11-22', '2026-11-22', 'layout')
    expect(rows.map(({ day, event, value, count }) => [day, event, value, count])).toEqual([
      ['2026-11-22', 'given', 'corner', 2],
      ['2026-11-22', 'given', 'none', 1],
      ['2026-11-22', 'given', 'preferences', 1],
      ['2026-11-22', 'given', 'unknown', 1],
    ])
  })

  it.each([
    ['after an hour', 1, 'within a day'],
    ['after two days', 48, 'later'],
  ])('tells a withdrawal %s as %s', async (_, hours, value) => {
    const [site, subject] = [`regret${hours}.example`, randomUUID()]
    const event = (name: 'given' | 'withdrawn', time: number) =>
      newReceipt({ site, subject, event: name, id: idAt(time), time: new Date(time).toISOString() }, new Date(noon))
    await keep([event('given', noon - hours * hour), event('withdrawn', noon)])
    const regrets = await store.stats(site, '2026-11-22', '2026-11-22', 'regret')
    expect(regrets).toEqual([{ day: '2026-11-22', event: 'withdrawn', value, count: 1 }])
  })

  it('exports in the order of the log, over pages, and only what the filter names', async () => {
    const site = 'export.example'
    const rows = Array.from({ length: 1100 }, (_, at) =>
      newReceipt({ site, region: at % 11 ? 'DE' : 'FR', event: at % 2 ? 'given' : 'refused' }, new Date(noon - at)),
    )
    await keep(rows)
    const indexes = async (filter: ExportFilter, size = 1100) => {
      const found: number[] = []
      for await (const row of store.export(site, filter, size)) found.push(row.index)
      expect(await store.count(site, filter, size)).toBe(found.length)
      return found
    }
    expect(await indexes({})).toEqual(rows.map((_, at) => at))
    expect(await indexes({}, 1001)).toHaveLength(1001)
    expect(await indexes({ region: 'FR' })).toHaveLength(100)
    expect(await indexes({ region: 'FR', event: 'given' })).toHaveLength(50)
    expect(await indexes({ from: new Date(noon - 9), to: new Date(noon - 4) })).toHaveLength(5)
    expect(await indexes({ subject: rows[7]!.receipt.subject })).toHaveLength(1)
    expect(await indexes({ subject: randomUUID() })).toEqual([])
  })

  it('keeps documents by kind, site and hash, the first one for good', async () => {
    const hash = 'c'.repeat(64)
    await store.putDocument('notice', 'docs.example', hash, 'first')
    await store.putDocument('notice', 'docs.example', hash, 'second')
    expect(await store.document('notice', 'docs.example', hash)).toBe('first')
    expect(await store.document('policy', 'docs.example', hash)).toBeUndefined()
    expect(await store.document('notice', 'other.example', hash)).toBeUndefined()
  })

  it('keeps tokens by hash, replaces a name, and drops it', async () => {
    const token = { site: 'tokens.example', name: 'ci', hash: 'd'.repeat(64), scopes: ['audit'], expires: null }
    await store.putToken(token)
    const renewed = { ...token, hash: 'e'.repeat(64), expires: new Date(noon) }
    await store.putToken(renewed)
    expect(await store.token('tokens.example', token.hash)).toBeUndefined()
    expect(await store.token('tokens.example', renewed.hash)).toEqual(renewed)
    expect(await store.token('other.example', renewed.hash)).toBeUndefined()
    expect(await store.tokens('tokens.example')).toEqual([renewed])
    expect(await store.dropToken('other.example', 'ci')).toBe(false)
    expect(await store.dropToken('tokens.example', 'ci')).toBe(true)
    expect(await store.token('tokens.example', renewed.hash)).toBeUndefined()
  })

  it('keeps retired keys, newest first', async () => {
    const key = (kid: string, since: number) => ({ kid, jwk: '{}', vkey: 'v', since: new Date(since), retired: null })
    await store.putKey('keys.example', key('old', 1))
    await store.putKey('keys.example', key('new', 2))
    await store.putKey('keys.example', { ...key('old', 1), retired: new Date(2) })
    const keys = await store.keys('keys.example')
    expect(keys.map(({ kid, retired }) => [kid, retired])).toEqual([
      ['new', null],
      ['old', new Date(2)],
    ])
  })

  it('pages through the audit trail from the newest', async () => {
    for (const action of ['read', 'export', 'erase'])
      await store.audit('audit.example', { actor: 'ci', action, detail: '' })
    const [newest, next] = await store.auditTrail('audit.example', 2)
    expect([newest!.action, next!.action]).toEqual(['erase', 'export'])
    const rest = await store.auditTrail('audit.example', 2, next!.n)
    expect(rest.map(({ action }) => action)).toEqual(['read'])
  })

  it('adds impressions up, and writes them at the latest when it closes', async () => {
    const other = await openStore({ databaseUrl: url, state: quietState, now: () => new Date(noon) })
    for (const region of ['DE', 'FR', 'DE'])
      other.addImpression('seen.example', { region, language: 'en', notice: null })
    await other.close()
    const rows = await store.impressions('seen.example', '2026-11-22', '2026-11-22')
    expect(rows.map(({ region, count, day }) => [region, count, day]).sort()).toEqual([
      ['DE', 2, '2026-11-22'],
      ['FR', 1, '2026-11-22'],
    ])
  })
})
