import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Choice, type Config, decodeRecord, encodeRecord, lapse, regimeFor } from '@assent/core'
import fc from 'fast-check'
import { Hono } from 'hono'
import { afterAll, describe, expect, it } from 'vitest'
import { begin } from '../../../core/fixtures/begin.js'
import {
  anyChoice,
  anyPlace,
  anyRegimes,
  catalogue,
  click,
  policy,
  config as shop,
} from '../../../core/fixtures/facts.js'
import { honoConsent, nodeConsent, type Visit, withConsent } from '../middleware.js'

const config: Config = { categories: { analytics: {}, marketing: {} } }
const page = '<!doctype html><html><head lang="en"><title>Shop</title></head><body>Hello, wörld</body></html>'
const record = encodeRecord({
  ...{ at: 1_800_000_000, method: 'gesture', policyVersion: 'x' },
  answers: { analytics: 'granted', marketing: 'denied' },
})
const today = decodeRecord(record) as Choice
const options = { now: () => 1_800_000_000 + 2 * 86_400 }
const visiting = (visit: Visit | undefined) =>
  `${visit?.region || 'nowhere'} ${visit?.grants.analytics} ${visit?.grants.marketing}`

const isPage = { 'sec-fetch-dest': 'document' }
const california = { ...isPage, 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }

const closers: (() => void)[] = []
afterAll(() => {
  for (const close of closers) close()
})

/** A server of Node's own; returns its address. */
async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0)
  closers.push(() => server.close())
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

/** Each way to run the middleware: what it answers to a request with these headers, the visit as a header of its own. */
const servers: Record<string, (headers: Record<string, string>) => Promise<Response>> = {
  Node: async (headers) => {
    const middleware = nodeConsent(config, options)
    const address = await serve((request, response) =>
      middleware(request, response, () => {
        const visit = (request as { assent?: Visit }).assent
        response.setHeader('Set-Cookie', 'basket=1')
        response.setHeader('visit', visiting(visit))
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.end(page.replace('<title>', `${visit?.meta}<title>`))
      }),
    )
    return fetch(address, { headers })
  },
  'Node, by writeHead': async (headers) => {
    const middleware = nodeConsent(config, options)
    const address = await serve((request, response) =>
      middleware(request, response, () => {
        const visit = (request as { assent?: Visit }).assent
        const own = { 'Content-Type': 'text/html', 'set-Cookie': ['basket=1'], visit: visiting(visit) }
        response.writeHead(200, 'Fine', own).end(page.replace('<title>', `${visit?.meta}<title>`))
      }),
    )
    return fetch(address, { headers })
  },
  Hono: async (headers) => {
    const app = new Hono<{ Variables: { assent: Visit } }>()
    app.use(honoConsent(config, options))
    app.get('/', (c) => {
      c.header('set-cookie', 'basket=1')
      c.header('visit', visiting(c.get('assent')))
      return c.html(page)
    })
    return app.request('/', { headers })
  },
  'Request and Response': (headers) =>
    withConsent(
      config,
      (_, visit) => {
        const own = { 'content-type': 'text/html', 'set-cookie': 'basket=1', visit: visiting(visit) }
        return new Response(page, { headers: own })
      },
      options,
    )(new Request('https://shop.example/', { headers })),
}

const renewed = (answer: Response) =>
  answer.headers
    .getSetCookie()
    .flatMap((each) => (each.startsWith('assent=') ? [decodeRecord(each.slice(7, each.indexOf(';')))] : []))

describe.each(Object.entries(servers))('with %s', (_, ask) => {
  it('the handler knows the visit, and the page is told of it before its tag', async () => {
    const answer = await ask({ ...california, 'sec-gpc': '1' })
    expect(answer.headers.get('visit')).toBe('US-CA granted denied')
    const told = '<meta name="assent-region" content="US-CA"><meta name="assent-gpc" content="1">'
    expect(await answer.text()).toBe(page.replace('<title>', `${told}<title>`))
  })

  it('the record is renewed as it stands, beside the handler’s own cookies', async () => {
    const answer = await ask({ ...california, cookie: `a=b; assent=${record}` })
    expect(answer.headers.get('visit')).toBe('US-CA granted denied')
    expect(renewed(answer)).toEqual([decodeRecord(record)])
    expect(answer.headers.getSetCookie()).toContain('basket=1')
    expect(answer.headers.getSetCookie().join()).toMatch(
      /assent=[^;]+; Path=\/; Max-Age=34128000; SameSite=Lax; Secure/,
    )
  })

  it.each([
    ['has no record', california],
    ['is for no page', { ...california, 'sec-fetch-dest': 'empty', cookie: `assent=${record}` }],
    ['has a record of today', { ...california, cookie: `assent=${encodeRecord({ ...today, at: options.now() - 9 })}` }],
    ['has a record cut short', { ...california, cookie: `assent=${record.slice(0, -3)}` }],
  ])('nothing is renewed for a request that %s', async (_, headers) => {
    const answer = await ask(headers)
    expect(renewed(answer)).toEqual([])
    expect(answer.headers.getSetCookie()).toEqual(['basket=1'])
  })

  it('of an unknown place nothing is told, and nothing holds', async () => {
    const answer = await ask(isPage)
    expect(answer.headers.get('visit')).toBe('nowhere denied denied')
    expect(await answer.text()).toBe(page)
  })
})

describe('an answer for one visitor', () => {
  const answered = (cacheControl: string | undefined, headers: Record<string, string> = california) =>
    withConsent(config, () => {
      const own = { 'content-type': 'text/html', etag: '"1"', 'content-length': `${page.length}` }
      return new Response(page, { headers: { ...own, ...(cacheControl && { 'cache-control': cacheControl }) } })
    })(new Request('https://shop.example/', { headers }))

  it.each([
    [undefined, 'private'],
    ['public, max-age=60', 'private, max-age=60'],
    ['max-age=60, s-maxage=600', 'private, max-age=60'],
    ['no-store', 'private, no-store'],
  ])('is for no shared cache: %s becomes %s', async (said, kept) => {
    const { headers } = await answered(said)
    expect([headers.get('cache-control'), headers.get('etag'), headers.get('content-length')]).toEqual([
      kept,
      null,
      null,
    ])
  })

  it('that was given nothing is left as it is', async () => {
    expect((await answered('public, max-age=60', isPage)).headers.get('cache-control')).toBe('public, max-age=60')
  })
})

describe('a page that streams', () => {
  const streamed = async (...parts: string[]) => {
    const bytes = new TextEncoder().encode(parts.join('|'))
    const chunks =
      parts.length > 1
        ? parts.map((part) => new TextEncoder().encode(part))
        : [...bytes].map((byte) => Uint8Array.of(byte))
    const body = new ReadableStream<Uint8Array>({
      pull(out) {
        const chunk = chunks.shift()
        if (chunk) out.enqueue(chunk)
        else out.close()
      },
    })
    const handler = () => new Response(body, { headers: { 'content-type': 'text/html' } })
    return (
      await withConsent(config, handler)(new Request('https://shop.example/', { headers: { 'cf-ipcountry': 'FR' } }))
    ).text()
  }
  const meta = '<meta name="assent-region" content="FR">'

  it.each([
    ['byte by byte', [page], page.replace('lang="en">', `lang="en">${meta}`)],
    ['in parts', ['<!DOCTYPE html><he', 'ad', '><title>ü</title>'], `<!DOCTYPE html><head>${meta}<title>ü</title>`],
    ['without a head', ['<!doctype html>', '<p>ü'], `<!doctype html>${meta}<p>ü`],
    ['with a header alone', ['<header>ü</header>', ''], `${meta}<header>ü</header>`],
    ['of nothing', ['', ''], meta],
  ])('%s is told once', async (_, parts, expected) => {
    expect(await streamed(...parts)).toBe(expected)
  })

  it('is not held back when its head is long in coming', async () => {
    const long = `<!doctype html>${'x'.repeat(70_000)}`
    expect(await streamed(long, '<head>')).toBe(`<!doctype html>${meta}${'x'.repeat(70_000)}<head>`)
  })
})

it('decides what the page decides, whichever way the request came', async () => {
  const anyVisit = fc.record({
    regimes: anyRegimes,
    place: anyPlace,
    gpc: fc.boolean(),
    stored: fc.option(anyChoice, { nil: undefined }),
  })
  await fc.assert(
    fc.asyncProperty(anyVisit, async ({ regimes, place, gpc, stored }) => {
      const own: Config = { ...shop, regimes }
      const [country = '', part = ''] = place.split('-')
      const headers: Record<string, string> = {
        ...(country && { 'cloudfront-viewer-country': country }),
        ...(part && { 'cloudfront-viewer-country-region': part }),
        ...(gpc && { 'sec-gpc': '1' }),
        ...(stored && { cookie: `assent=${encodeRecord(stored)}` }),
      }
      const known = { vendors: catalogue, now: () => click.at }
      const visits: (Visit | undefined)[] = []
      const request: Parameters<ReturnType<typeof nodeConsent>>[0] = { headers }
      const response = { getHeader: () => 0, setHeader: () => 0, writeHead: () => 0 }
      nodeConsent(own, known)(request, response, () => visits.push(request.assent))
      const see = (_: unknown, visit: Visit) => {
        visits.push(visit)
        return new Response('')
      }
      await withConsent(own, see, known)(new Request('https://shop.example/', { headers }))
      const regime = regimeFor(place, regimes)
      const { state } = begin(place, {
        ...{ config: own, policy, regime, signals: { gpc } },
        choice: stored && lapse(stored, regime, click.at),
      }).assent
      for (const visit of visits) {
        expect(visit?.grants).toEqual(state.grants)
        expect(visit?.choice).toEqual(state.choice)
      }
      expect(visits).toHaveLength(2)
    }),
  )
}, 30_000)
