import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminToken, site, type TestApp, testApp } from '../test-app.js'
import { type Role, roles } from './roles.js'

const id = '01890a5d-ac96-774b-bcce-b302099a8057'
const days = 'from=2026-01-01&to=2026-01-02'

/** Every route that asks for a token, and who may use it. */
const guarded: readonly [method: string, path: string, allowed: readonly Role[], body?: object][] = [
  ['GET', `receipts/${id}`, ['audit', 'admin']],
  ['GET', 'export', ['audit', 'admin']],
  ['GET', 'shown?region=DE&date=2026-01-01', ['audit', 'admin']],
  ['GET', `stats?${days}`, ['stats', 'audit', 'admin']],
  ['GET', 'audit', ['audit', 'admin']],
  ['POST', 'erase', ['erase', 'admin'], { id, reason: 'asked' }],
  ['GET', 'tokens', ['admin']],
  ['POST', 'tokens', ['admin'], { name: 'new', role: 'odd' }],
  ['DELETE', 'tokens/none', ['admin']],
]

describe('access', { timeout: 60_000 }, () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  }, 60_000)
  afterAll(() => test.close())

  const ask = (method: string, path: string, headers: Record<string, string>, body?: object, of = site) =>
    test.app.request(`/v1/${of}/${path}`, { method, headers, ...(body && { body: JSON.stringify(body) }) })

  describe.each(guarded)('%s %s', (method, path, allowed, body) => {
    it.each(Object.keys(roles) as Role[])('asks what %s may', async (role) => {
      const { status } = await ask(method, path, await test.as(role), body)
      if (allowed.includes(role)) expect([200, 404, 422]).toContain(status)
      else expect(status).toBe(403)
    })

    it('refuses who has no token, another site’s, or one that is none', async () => {
      const own = await test.as('admin')
      const refused = await Promise.all([
        ask(method, path, {}, body),
        ask(method, path, own, body, 'other.example'),
        ask(method, path, { authorization: 'Bearer assent_none' }, body),
        ask(method, path, { authorization: 'Basic YTpi' }, body),
      ])
      for (const response of refused) {
        expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer'])
      }
    })
  })

  it('lets the operator in everywhere', async () => {
    const headers = { authorization: `Bearer ${adminToken}` }
    expect((await ask('GET', 'tokens', headers)).status).toBe(200)
    expect((await ask('GET', 'tokens', headers, undefined, 'other.example')).status).toBe(200)
  })

  it('makes a token, shows it once, and ends it', async () => {
    const admin = await test.as('admin')
    const response = await ask('POST', 'tokens', admin, { name: 'dpo', role: 'audit', days: 30 })
    const { token, scopes } = (await response.json()) as { token: string; scopes: string[] }
    expect([response.status, scopes]).toEqual([201, ['stats', 'audit']])
    expect(Buffer.from(token.replace('assent_', ''), 'base64url')).toHaveLength(32)
    expect(await (await ask('GET', 'tokens', admin)).text()).not.toContain(token)
    const headers = { authorization: `Bearer ${token}` }
    expect((await ask('GET', 'audit', headers)).status).toBe(200)
    expect((await ask('POST', 'tokens', admin, { name: 'dpo', role: 'admin' })).status).toBe(422)
    expect((await ask('DELETE', 'tokens/dpo', admin)).status).toBe(204)
    expect((await ask('GET', 'audit', headers)).status).toBe(401)
  })

  it('ends a token by itself when its time is over', async () => {
    const { authorization } = await test.as('audit')
    const { store } = test.services
    const token = (await store.tokens(site)).find(({ name }) => name === `audit-${authorization.slice(-6)}`)!
    await store.putToken({ ...token, expires: new Date(Date.now() - 1) })
    expect((await ask('GET', 'audit', { authorization })).status).toBe(401)
  })

  it('leaves a trail of who read what, without the subject that was looked for', async () => {
    const admin = await test.as('admin')
    const subject = '5c7b6c8e-2a55-4c0e-9a3b-0a3f6f0c2d11'
    await ask('GET', `receipts/${id}`, admin)
    await (await ask('GET', `export?format=csv&subject=${subject}`, admin)).text()
    await ask('POST', 'erase', admin, { subject, reason: 'asked by letter' })
    const { events } = (await (await ask('GET', 'audit?limit=5', admin)).json()) as {
      events: { action: string; detail: string }[]
    }
    expect(events.map(({ action, detail }) => `${action} ${detail}`.trim())).toEqual([
      'audit',
      'erased',
      'erase a subject: asked by letter',
      'export format=csv&subject=%E2%80%A6',
      `receipt ${id}`,
    ])
    expect(JSON.stringify(events)).not.toContain(subject)
  })

  it('stops listening to a network that guesses', async () => {
    const quick = await testApp({}, test)
    const guess = () => quick.app.request(`/v1/${site}/audit`, { headers: { authorization: 'Bearer guess' } })
    const statuses: number[] = []
    for (let turn = 0; turn < 31; turn++) statuses.push((await guess()).status)
    const last = await guess()
    await quick.close()
    expect(statuses.slice(0, 30)).toEqual(Array(30).fill(401))
    expect([last.status, Number(last.headers.get('retry-after')) > 0]).toEqual([429, true])
  })
})
