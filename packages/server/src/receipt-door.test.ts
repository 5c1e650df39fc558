import { createServer, type RequestListener, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { receiptDoor } from './receipt-door.js'
import { newReceipt } from './store/test-receipt.js'
import { origin, site, type TestApp, testApp } from './test-app.js'

let test: TestApp
const servers: Server[] = []
const listen = async (listener: RequestListener) => {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}
let [door, app] = [0, 0]

beforeAll(async () => {
  test = await testApp({ ASSENT_PROXIES: '1' })
  const listener = getRequestListener(test.app.fetch as never)
  door = await listen(
    receiptDoor(test.services, () => {
      throw new Error('the app was asked')
    }),
  )
  app = await listen(listener)
}, 60_000)
afterAll(async () => {
  for (const server of servers) server.close().closeAllConnections()
  await test.close()
})

interface Post {
  readonly path?: string
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}

const send = (port: number, { path = `/v1/${site}/receipts`, method = 'POST', headers = {}, body = '' }: Post) =>
  new Promise<{ status: number | undefined; headers: object; body: string }>((resolve, reject) => {
    const length = headers['transfer-encoding'] ? {} : { 'content-length': String(Buffer.byteLength(body)) }
    const asked = request({ port, host: '127.0.0.1', path, method, headers: { ...length, ...headers } }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (chunk) => {
        text += chunk
      })
      answer.on('end', () => {
        const { date: _, ...kept } = answer.headers
        resolve({ status: answer.statusCode, headers: kept, body: text })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })

const one = () => newReceipt({ site }).receipt
const text = (value: unknown) => JSON.stringify(value)

// Each stored beforehand by the app: what is known is answered with the statement it has.
it.each<[what: string, post: (receipt: object) => Post]>([
  ['a receipt', (receipt) => ({ body: text(receipt) })],
  ['a receipt of a page', (receipt) => ({ body: text(receipt), headers: { origin, 'content-type': 'text/plain' } })],
  ['several', (receipt) => ({ body: text({ receipts: [receipt, receipt, {}] }) })],
  ['a receipt with a mark before it', (receipt) => ({ body: `\ufeff${text(receipt)}` })],
  ['a receipt with a field more', (receipt) => ({ body: text({ ...receipt, é: '\u2028' }) })],
  ['other bytes under its id', (receipt) => ({ body: text({ ...receipt, language: 'fr' }) })],
  ['a receipt of another site', (receipt) => ({ body: text({ ...receipt, site: 'other.example' }) })],
  ['no JSON', () => ({ body: '{' })],
  ['bytes that are no text', () => ({ body: Buffer.from([0x22, 0xff, 0x22]) })],
  ['an empty list', () => ({ body: text({ receipts: [] }) })],
  ['nothing', () => ({})],
])('answers %s as the app does', async (_, post) => {
  const receipt = one()
  await send(app, { body: text(receipt) })
  const posted = post(receipt)
  expect(await send(door, posted)).toEqual(await send(app, posted))
})

it('answers what is over the limit as the app does', async () => {
  const limited = await testApp({ ASSENT_RATE: '1' }, test)
  const asked = () => Promise.reject(new Error('the app was asked'))
  const own = await listen(receiptDoor(limited.services, asked as never))
  const theirs = await listen(getRequestListener(limited.app.fetch as never))
  await send(own, { body: text(one()) })
  const answers = [
    await send(own, { body: '{}', headers: { origin } }),
    await send(theirs, { body: '{}', headers: { origin } }),
  ]
  await limited.close()
  expect(answers[0]).toMatchObject({ status: 429, headers: { 'retry-after': expect.any(String) } })
  expect(answers[0]).toEqual(answers[1])
})

it('answers 503 as the app does when the store takes nothing', async () => {
  const { store } = test.services
  const put = store.put
  const { Busy } = await import('./store/busy.js')
  Object.assign(store, { put: () => Promise.reject(new Busy('full')) })
  const posted = { body: text(one()), headers: { origin } }
  const answers = [await send(door, posted), await send(app, posted)]
  Object.assign(store, { put })
  expect(answers[0]).toMatchObject({ status: 503, headers: { 'retry-after': '5' } })
  expect(answers[0]).toEqual(answers[1])
})

it.each<[what: string, post: Post]>([
  ['another site', { path: '/v1/none.example/receipts' }],
  ['another path', { path: `/v1/${site}/erase` }],
  ['a query', { path: `/v1/${site}/receipts?x` }],
  ['another method', { method: 'PUT' }],
  ['a page of another origin', { headers: { origin: 'https://evil.example' } }],
  ['another type', { headers: { 'content-type': 'application/xml' } }],
  ['too long a body', { body: ' '.repeat(300_000) }],
  ['a body of unknown length', { headers: { 'transfer-encoding': 'chunked' }, body: '{}' }],
])('leaves a request with %s to the app', async (_, post) => {
  const port = await listen(
    receiptDoor(test.services, (_, outgoing) => {
      outgoing.end('the app')
    }),
  )
  expect(await send(port, post)).toMatchObject({ body: 'the app' })
})

it('counts what it answers as the app does', async () => {
  await send(door, { body: text(one()) })
  const counted = await test.services.metrics.registry.getSingleMetricAsString('assent_request_seconds')
  expect(counted).toContain('{method="POST",route="/v1/:site/receipts",status="200"}')
})
