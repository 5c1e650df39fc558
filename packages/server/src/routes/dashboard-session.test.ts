import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashToken } from '../access/token.js'
import { adminToken, site, type TestApp, testApp } from '../test-app.js'

const own = { 'x-assent': '1', 'sec-fetch-site': 'same-origin' }

describe('the dashboard’s session', { timeout: 60_000 }, () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  }, 60_000)
  afterAll(() => test.close())

  const login = async (token: string, headers: Record<string, string> = own) =>
    test.app.request('/dashboard/login', { method: 'POST', body: JSON.stringify({ site, token }), headers })
  const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const tokenOf = async (role: 'stats' | 'admin') => (await test.as(role)).authorization.replace('Bearer ', '')

  it('keeps the token out of the cookie, and the cookie out of scripts and other sites', async () => {
    const token = await tokenOf('stats')
    const response = await login(token)
    const cookie = response.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^__Host-assent-session=[\w.-]+; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/)
    expect(cookie).not.toContain(token)
    expect(await response.json()).toMatchObject({ site, scopes: ['stats'], impressions: false })
  })

  it('reads what its token may, on its own site, until the token ends', async () => {
    const token = await tokenOf('admin')
    const headers = { cookie: cookieOf(await login(token)), 'sec-fetch-site': 'same-origin' }
    const get = (path: string) => test.app.request(path, { headers })
    expect((await get('/dashboard/session')).status).toBe(200)
    expect((await get(`/v1/${site}/audit`)).status).toBe(200)
    expect((await get('/v1/other.example/audit')).status).toBe(401)
    const { name } = (await test.services.store.token(site, hashToken(token)))!
    await test.services.store.dropToken(site, name)
    expect((await get(`/v1/${site}/audit`)).status).toBe(401)
    expect((await get('/dashboard/session')).status).toBe(401)
  })

  it('changes nothing: that takes the token itself', async () => {
    const headers = { ...own, cookie: cookieOf(await login(adminToken)) }
    const body = JSON.stringify({ name: 'x', role: 'admin' })
    expect((await test.app.request(`/v1/${site}/tokens`, { method: 'POST', headers, body })).status).toBe(401)
    expect((await test.app.request(`/v1/${site}/erase`, { method: 'POST', headers, body })).status).toBe(401)
  })

  it.each<[whose: string, headers: Record<string, string>]>([
    ['another site’s page', { 'sec-fetch-site': 'cross-site', 'x-assent': '1' }],
    ['a page of the same domain', { 'sec-fetch-site': 'same-site', 'x-assent': '1' }],
    [
      'another origin, in a browser without Sec-Fetch-Site',
      { origin: 'https://evil.example', host: 'receipts.example', 'x-assent': '1' },
    ],
    ['a form, which cannot set the header', { 'sec-fetch-site': 'same-origin' }],
  ])('takes no login or logout from %s', async (_, headers) => {
    expect((await login(adminToken, headers)).status).toBe(403)
    expect((await test.app.request('/dashboard/logout', { method: 'POST', headers })).status).toBe(403)
  })

  it('is not read for another site’s page', async () => {
    const headers = { cookie: cookieOf(await login(adminToken)), 'sec-fetch-site': 'cross-site' }
    expect((await test.app.request(`/v1/${site}/audit`, { headers })).status).toBe(401)
  })

  it.each(['', 'a.b', 'e30.AAAA'])('is not what was not sealed here: %j', async (value) => {
    const headers = { cookie: `__Host-assent-session=${value}` }
    expect((await test.app.request('/dashboard/session', { headers })).status).toBe(401)
  })

  it('lapses by itself, and ends at logout', async () => {
    const { sessions } = test.services
    const sealed = sessions.seal({ site, token: hashToken(adminToken), expires: 1000 })
    expect([sessions.open(sealed, 999)?.site, sessions.open(sealed, 1000)]).toEqual([site, undefined])
    const response = await test.app.request('/dashboard/logout', { method: 'POST', headers: own })
    expect([response.status, response.headers.get('set-cookie')]).toEqual([204, expect.stringContaining('Max-Age=0')])
  })

  it('refuses what is no token', async () => {
    expect((await login('guess')).status).toBe(401)
  })
})
