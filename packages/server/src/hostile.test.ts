import { receiptSchema } from '@assent/schema'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { newReceipt } from './store/test-receipt.js'
import { adminToken, site, type TestApp, testApp } from './test-app.js'

let test: TestApp
beforeAll(async () => {
  test = await testApp({ ASSENT_RATE: '1000000', ASSENT_IMPRESSIONS: 'on' })
}, 60_000)
afterAll(() => test.close())

const odd = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '\u0000',
    '%00',
    '%',
    '..',
    '../../etc/passwd',
    '__proto__',
    "'; drop table receipts; --",
    '0',
    '-1',
    '1e99',
    '-'.repeat(36),
  ),
)
const paths = [
  (a: string) => `/v1/${a}/receipts`,
  ...['receipts', 'notices', 'policies', 'tile', 'tile/0', 'tokens'].map(
    (kind) => (a: string) => `/v1/${site}/${kind}/${a}`,
  ),
  (a: string) => `/v1/${site}/receipts/${a}/proof`,
  ...['stats', 'export', 'shown', 'consistency', 'audit'].map(
    (kind) => (a: string) =>
      `/v1/${site}/${kind}?from=${a}&to=${a}&region=${a}&date=${a}&subject=${a}&limit=${a}&before=${a}`,
  ),
  ...['export?region', 'export?format', 'export?event', 'stats?by', 'shown?date', 'audit?limit', 'audit?before'].map(
    (query) => (a: string) => `/v1/${site}/${query}=${a}`,
  ),
  (a: string) => `/v1/${site}/stats?from=${a}&to=2026-12-01`,
  (a: string) => `/v1/${site}/shown?date=2026-12-01&region=${a}`,
  (a: string) => `/v1/${site}/consistency?from=1&to=${a}`,
  ...['impressions', 'erase', 'tokens', 'receipts'].map((kind) => () => `/v1/${site}/${kind}`),
  (a: string) => `/dashboard/${a}`,
  () => '/dashboard/login',
  () => '/dashboard/session',
]

const receipt = newReceipt({ site }).receipt
const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  // Near misses go further in than noise.
  fc
    .tuple(fc.constantFrom(...Object.keys(receipt), 'extra'), fc.jsonValue())
    .map(([key, value]) => JSON.stringify({ ...receipt, [key]: value })),
  fc.jsonValue().map((value) => JSON.stringify({ receipts: [value, value] })),
  fc
    .jsonValue()
    .map((value) => JSON.stringify({ id: value, subject: value, reason: value, name: value, site, token: value })),
  fc.constantFrom(
    '['.repeat(100_000),
    `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`,
    '{"__proto__":{"receipts":[]}}',
  ),
)

it('never answers with a failure of its own, whatever comes', { timeout: 120_000 }, async () => {
  const isOpen = (path: string) => URL.canParse(path, 'http://x')
  const headers = fc.record(
    {
      authorization: fc.constantFrom(`Bearer ${adminToken}`, 'Bearer', 'Bearer  x', 'Basic x'),
      cookie: fc.constantFrom('__Host-assent-session=a.b', '__Host-assent-session=.', '__Host-assent-session=e30.'),
      origin: fc.constantFrom('https://shop.example', 'null', 'https://evil.example', '%'),
      'content-type': fc.constantFrom('application/json', 'text/plain', 'text/html', ';;'),
      'x-assent': fc.constant('1'),
      'x-nf-geo': fc.constantFrom('e30=', 'bnVsbA==', '{'),
    },
    { requiredKeys: [] },
  )
  const request = fc.record({
    method: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
    path: fc.constantFrom(...paths),
    odd,
    headers,
    body,
  })
  await fc.assert(
    fc.asyncProperty(request, async ({ method, path, odd, headers, body }) => {
      const url = path(encodeURIComponent(odd.toWellFormed()))
      if (!isOpen(url)) return
      const response = await test.app.request(url, { method, headers, ...(method !== 'GET' && { body }) })
      await response.arrayBuffer()
      expect([method, url, response.status]).toEqual([method, url, expect.toSatisfy((status: number) => status < 500)])
    }),
    { numRuns: 1000 },
  )
  expect(test.reported).toEqual([])
})

it('stores nothing but receipts that are whole', { timeout: 60_000 }, async () => {
  const { store } = test.services
  const before = (await store.backlog()).sequencing + ((await store.head(site))?.size ?? 0)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(receipt)), fc.jsonValue(), async (key, value) => {
      fc.pre(!receiptSchema.shape[key as keyof typeof receipt].safeParse(value).success)
      const response = await test.post({ ...receipt, [key]: value })
      const { results } = (await response.json()) as { results: [{ status: string; problems: { path: string }[] }] }
      expect(results[0].status).toBe('invalid')
      expect(results[0].problems[0]?.path.startsWith(key)).toBe(true)
    }),
  )
  expect((await store.backlog()).sequencing + ((await store.head(site))?.size ?? 0)).toBe(before)
})
