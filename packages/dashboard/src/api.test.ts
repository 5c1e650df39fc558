import { describe, expect, it } from 'vitest'
import { session, standIn } from '../testing/stand-in.js'
import { createApi } from './api.js'
import { dimensions } from './stats.js'

describe('the api', () => {
  it('sets the header no form can, on all that is not a GET', async () => {
    const server = standIn({ '/dashboard/login': session, '/dashboard/logout': null })
    const api = createApi(server.fetch)
    await api.login('www.acme.example', 'secret')
    await api.logout()
    expect(server.headers.map((headers) => headers.get('x-assent'))).toEqual(['1', '1'])
    expect(server.bodies[0]).toEqual({ site: 'www.acme.example', token: 'secret' })
  })

  it('asks for every dimension of a period, and for impressions only where they are counted', async () => {
    const server = standIn()
    const api = createApi(server.fetch)
    const { impressions } = await api.stats(session, '2026-11-01', '2026-11-02')
    expect(impressions).toBeNull()
    const asked = dimensions.map((by) => `GET /v1/www.acme.example/stats?from=2026-11-01&to=2026-11-02&by=${by}`)
    expect(server.asked).toEqual(asked)
    await api.stats({ ...session, impressions: true }, '2026-11-01', '2026-11-02')
    expect(server.asked.filter((path) => path.endsWith('by=impressions'))).toHaveLength(1)
  })

  it('keeps what a site is called from changing the route', async () => {
    const server = standIn()
    await createApi(server.fetch)
      .shown('a/../b?', 'DE', '2026-11-01')
      .catch(() => {})
    expect(server.asked).toEqual(['GET /v1/a%2F..%2Fb%3F/shown?region=DE&date=2026-11-01'])
  })

  it.each([
    [400, 'invalid'],
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'missing'],
    [429, 'busy'],
    [500, 'failed'],
    [503, 'busy'],
  ])('tells a %i as %s, with the server’s own words', async (status, kind) => {
    const api = createApi(standIn({ '/dashboard/session': status }).fetch)
    await expect(api.session()).rejects.toMatchObject({ kind, message: `Said with ${status}.` })
  })

  it('tells a server out of reach as offline, and an answer that is not JSON as failed', async () => {
    await expect(createApi(standIn({ '/dashboard/session': 'unreachable' }).fetch).session()).rejects.toMatchObject({
      kind: 'offline',
    })
    const page = async () => new Response('<!doctype html>')
    await expect(createApi(page as typeof fetch).session()).rejects.toMatchObject({ kind: 'failed' })
  })
})
