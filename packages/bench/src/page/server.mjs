// @ts-check
import { createHash, X509Certificate } from 'node:crypto'
import { createSecureServer } from 'node:http2'
import { setTimeout as delay } from 'node:timers/promises'
import { brotliCompressSync } from 'node:zlib'
import { generate } from 'selfsigned'
import { siteHost } from './site.mjs'

/** How long a vendor's host takes to answer, in milliseconds. */
export const vendorLatency = 50

/**
 * How long after its headers the body of a file is sent, in milliseconds. Chromium's emulated network counts what has
 * come when it sees the headers, and then the body: a body that came along would be counted twice, now and then.
 */
const bodyLatency = 4

/** @typedef {{ host: string, path: string, at: number }} Arrival when a request came, on the monotonic clock, in ms */

/**
 * The site, and every other host as a stand-in vendor, on one port of loopback, over HTTP/2 and TLS.
 * @param {Map<string, import('./site.mjs').Served>} site
 */
export async function openServer(site) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: siteHost }], {
    keyType: 'ec',
    algorithm: 'sha256',
  })
  /** @type {Arrival[]} */
  let arrivals = []
  /** @type {Set<() => void>} */
  const waiting = new Set()

  const server = createSecureServer({ key, cert, allowHTTP1: true }, async (request, response) => {
    const host = String(request.headers[':authority'] ?? request.headers.host)
    const path = String(request.url)
    if (host === siteHost) {
      const found = site.get(path.split('?')[0])
      if (!found) return void response.writeHead(404, { 'content-type': 'text/plain' }).end()
      response.writeHead(200, headersOf(found))
      await delay(bodyLatency)
      return void response.end(found.bytes)
    }
    arrivals.push({ host, path, at: Number(process.hrtime.bigint()) / 1e6 })
    for (const check of waiting) check()
    await delay(vendorLatency)
    if (response.writableEnded || response.stream?.destroyed) return
    const answer = path.startsWith('/frame') ? frame : scriptOf(host + path.split('?')[0])
    response.writeHead(200, headersOf(answer)).end(answer.bytes)
  })
  server.on('sessionError', () => {})
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(undefined)))
  const address = server.address()

  return {
    port: typeof address === 'object' && address ? address.port : 0,
    spki: spkiOf(cert),
    forget() {
      arrivals = []
    },
    arrivals: () => arrivals,
    /** Waits until a number of different hosts have been asked; gives what came in that time. @param {readonly string[]} hosts @param {number} limit */
    async asked(hosts, limit) {
      const missing = () => hosts.filter((host) => !arrivals.some((arrival) => arrival.host === host))
      if (missing().length) {
        /** @type {() => void} */
        let check = () => {}
        const all = new Promise((done) => {
          check = () => missing().length || done(undefined)
          waiting.add(check)
        })
        await Promise.race([all, delay(limit, undefined, { ref: false })])
        waiting.delete(check)
      }
      return { missing: missing(), arrivals: arrivals.filter(({ host }) => hosts.includes(host)) }
    },
    close: () => server.close(),
  }
}

const frame = { type: 'text/html', bytes: brotliCompressSync('<!doctype html><p>Frame'), encoding: 'br' }

/** @param {string} name */
const scriptOf = (name) => ({
  type: 'text/javascript',
  bytes: brotliCompressSync(`(window.ran = window.ran || []).push(${JSON.stringify(name)})`),
  encoding: 'br',
})

/** @param {{ type: string, bytes: Buffer, encoding?: string }} served */
const headersOf = ({ type, bytes, encoding }) => ({
  'content-type': type,
  'content-length': bytes.length,
  'cache-control': 'max-age=3600',
  'access-control-allow-origin': '*',
  ...(encoding ? { 'content-encoding': encoding } : {}),
})

/** What Chromium is told to trust: a page with a certificate error would get no cache. @param {string} cert */
function spkiOf(cert) {
  const der = new X509Certificate(cert).publicKey.export({ type: 'spki', format: 'der' })
  return createHash('sha256').update(der).digest('base64')
}
