import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { addressBehind } from './access/client-address.js'
import { strictHeaders } from './access/security-headers.js'
import { isJsonType, mostBytes, parseJson } from './body.js'
import { failureAnswer } from './failure.js'
import type { Services } from './services.js'
import { takeReceipts } from './take-receipts.js'

const route = '/v1/:site/receipts'
const address = /^\/v1\/([a-z0-9._-]+)\/receipts$/
const utf8 = new TextDecoder()

/**
 * Takes posts of receipts as they come from the socket: what a framework does around them takes longer than all that is done with
 * one. Whatever is odd about a request goes to the app, which has the same route and the rules of every other.
 */
export function receiptDoor(services: Services, app: RequestListener): RequestListener {
  const { config, limits, metrics, report } = services
  const strict = strictHeaders(config.url.startsWith('https:')).filter(([name]) => !/resource-policy/i.test(name))
  const common = [...strict.flat(), 'Vary', 'Origin', 'Cross-Origin-Resource-Policy', 'cross-origin']
  const stored = metrics.requests.labels('POST', route, '200')

  async function serve(site: string, incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const started = performance.now()
    const { origin, 'x-forwarded-for': forwarded } = incoming.headers
    const headers = ['Content-Type', 'application/json']
    if (origin !== undefined) headers.push('Access-Control-Allow-Origin', origin)
    const answer = (status: number, text: string) => {
      headers.push('Content-Length', String(Buffer.byteLength(text)))
      outgoing.writeHead(status, common.concat(headers)).end(text)
    }
    try {
      const from = addressBehind(config.proxies, String(forwarded ?? '')) || (incoming.socket.remoteAddress ?? '')
      await limits.take('receipts', from)
      answer(200, await takeReceipts(services, site, from, parseJson(await readText(incoming))))
      stored.observe((performance.now() - started) / 1000)
    } catch (error) {
      const failure = failureAnswer(error, report)
      headers.push(...Object.entries(failure.headers).flat())
      answer(failure.status, JSON.stringify(failure.body))
      metrics.requests.observe({ method: 'POST', route, status: failure.status }, (performance.now() - started) / 1000)
    }
  }

  return (incoming, outgoing) => {
    const site = isPlain(incoming) ? (address.exec(incoming.url ?? '')?.[1] ?? '') : ''
    const { origin } = incoming.headers
    const isOurs =
      site !== '' && services.sites.has(site) && (origin === undefined || services.sites.allows(site, origin))
    if (isOurs) void serve(site, incoming, outgoing)
    else app(incoming, outgoing)
  }
}

/** A post of JSON whose length is declared, and not too much: Node's parser holds it to that. */
function isPlain({ method, headers }: IncomingMessage): boolean {
  return method === 'POST' && Number(headers['content-length']) <= mostBytes && isJsonType(headers['content-type'])
}

/** Never resolves when the sender goes away. */
function readText(incoming: IncomingMessage): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
    incoming.once('end', () => resolve(utf8.decode(chunks.length === 1 ? chunks[0] : Buffer.concat(chunks))))
  })
}
