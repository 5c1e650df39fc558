import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { adminToken, origin, site, type TestApp, testApp } from './test-app.js'

describe('the app', { timeout: 60_000 }, () => {
  let test: TestApp
  beforeAll(async () => {
    test = await testApp()
  }, 60_000)
  afterAll(() => test.close())

  it.each([
    ['/health', 200],
    ['/ready', 200],
    ['/openapi.json', 200],
    [`/v1/${site}/region`, 200],
    [`/v1/${site}/audit`, 401],
    ['/v1/none.example/keys', 404],
    ['/nothing/here', 404],
    ['/metrics', 404],
  ])('answers %s with %i and strict headers', async (path, status) => {
    const { headers, ...response } = await test.app
      .request(path)
      .then(async (r) => ({ status: r.status, headers: r.headers, body: await r.json() }))
    expect(response).toEqual({ status, body: expect.any(Object) })
    expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000')
    expect(headers.get('set-cookie')).toBeNull()
  })

  it('lets pages of the site read its answers, and of other origins none', async () => {
    const region = (from: string) => test.app.request(`/v1/${site}/region`, { headers: { origin: from } })
    expect((await region(origin)).headers.get('access-control-allow-origin')).toBe(origin)
    expect((await region('https://other.example')).headers.get('access-control-allow-origin')).toBeNull()
    expect((await region(origin)).headers.get('vary')).toBe('Origin')
  })

  it('answers preflights of the routes pages use, and of no other', async () => {
    const preflight = (path: string) =>
      test.app.request(`/v1/${site}/${path}`, { method: 'OPTIONS', headers: { origin } })
    const response = await preflight(`notices/${'a'.repeat(64)}`)
    expect(response.status).toBe(204)
    expect(response.headers.get('access-control-allow-methods')).toContain('PUT')
    const guarded = await preflight('erase')
    expect([guarded.status, guarded.headers.get('access-control-allow-origin')]).toEqual([404, null])
  })

  it('lets anyone read the log', async () => {
    await test.logged()
    for (const path of ['keys', 'checkpoint', 'tile/0/000.p/1']) {
      const response = await test.app.request(`/v1/${site}/${path}`)
      expect([path, response.status, response.headers.get('access-control-allow-origin')]).toEqual([path, 200, '*'])
    }
  })

  it('describes every route it serves', async () => {
    const { paths } = (await (await test.app.request('/openapi.json')).json()) as { paths: Record<string, object> }
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method} ${path}`),
    )
    const served = test.app.routes
      .filter(({ method, path }) => method !== 'ALL' && !/^\/(dashboard(\/\*)?|verify|openapi.json)$/.test(path))
      .map(({ method, path }) => `${method.toLowerCase()} ${path.replace(/:(\w+)/g, '{$1}').replace(/\*$/, '{rest}')}`)
    expect([...new Set(served)].sort()).toEqual(described.sort())
  })

  it('limits receipts by network, and each network by itself', async () => {
    const limited = await testApp({ ASSENT_RATE: '2', ASSENT_PROXIES: '1' }, test)
    const from = (address: string) => limited.post({}, { 'x-forwarded-for': `198.51.100.1, ${address}` })
    const statuses = [
      await from('203.0.113.1'),
      await from('203.0.113.2'),
      await from('203.0.113.3'),
      await from('203.0.114.3'),
    ]
    const batch = await limited.post({ receipts: [{}, {}, {}] }, { 'x-forwarded-for': '192.0.2.1' })
    await limited.close()
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 429, 200])
    expect(statuses[2]?.headers.get('retry-after')).toMatch(/^\d+$/)
    expect(batch.status).toBe(429)
  })

  it('keeps figures for who has their token', async () => {
    const measured = await testApp({ ASSENT_METRICS_TOKEN: adminToken }, test)
    await measured.post({})
    const ask = (headers = {}) => measured.app.request('/metrics', { headers })
    const [denied, given] = [await ask(), await ask({ authorization: `Bearer ${adminToken}` })]
    const text = await given.text()
    await measured.close()
    expect([denied.status, given.status]).toEqual([401, 200])
    expect(text).toContain('assent_receipts_total{status="invalid"} 1')
    expect(text).toContain('route="/v1/:site/receipts",status="200"')
  })

  it('gives no reason but its own for a failure of its own', async () => {
    const { store } = test.services
    const document = store.document
    Object.assign(store, { document: () => Promise.reject(new Error('secret detail')) })
    const response = await test.app.request(`/v1/${site}/notices/${'a'.repeat(64)}`)
    Object.assign(store, { document })
    expect([response.status, await response.text()]).toEqual([500, expect.not.stringContaining('secret')])
    expect(test.reported.map(String)).toEqual(['Error: secret detail'])
  })
})
