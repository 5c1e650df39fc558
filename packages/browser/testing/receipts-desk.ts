import type { Config, Receipt, ReceiptsConfig } from '@assent/core'
import { begin } from '../../core/fixtures/begin.js'
import { config as everything } from '../../core/fixtures/facts.js'
import { createReceipts } from '../src/receipts/create-receipts.js'
import type { Shelf } from '../src/receipts/shelf.js'
import type { Tools } from '../src/receipts/tools.js'

const acme: Config = { ...everything, site: { name: 'Acme', privacyPolicy: '/privacy' } }
const receipts = { endpoint: 'https://www.acme.example/assent', site: 'www.acme.example' }

const banner = { layer: 'notice', language: 'en', html: '<section class="banner"></section>', css: ':host{}' } as const

/** A shelf that outlives what uses it; `isBroken` throws away what it is given. */
export function memoryShelf(isBroken = false): Shelf {
  let held = ''
  return {
    get: () => held,
    set(text) {
      if (!isBroken) held = text
    },
  }
}

/** A server that can be away, and what reached it. */
function standIn() {
  const server = {
    receipts: [] as Receipt[],
    documents: [] as string[],
    /** How it answers a post: with a status, or `lost` on the way back. */
    mood: 200 as number | 'lost' | 'invalid',
    retryAfter: 0,
    fetch: (async (url: string, { method, body }: { method: string; body: string }) => {
      const { mood } = server
      if (typeof mood === 'number' && mood !== 200)
        return new Response('', { status: mood, headers: { 'retry-after': String(server.retryAfter) } })
      if (method === 'PUT') {
        server.documents.push(new URL(url).pathname)
        return new Response(null, { status: 204 })
      }
      const sent = JSON.parse(body)
      const receipts: Receipt[] = sent.receipts ?? [sent]
      const results = receipts.map((receipt) => {
        if (mood === 'invalid') return { id: receipt.id, status: mood, problems: [] }
        const isKnown = server.receipts.some(({ id }) => id === receipt.id)
        if (!isKnown) server.receipts.push(receipt)
        return { id: receipt.id, status: isKnown ? 'known' : 'stored', statement: `signed.${receipt.id}.x` }
      })
      if (mood === 'lost') throw new TypeError('Failed to fetch')
      return new Response(JSON.stringify({ results }))
    }) as unknown as typeof fetch,
  }
  return server
}

/** One visitor's browser: every `visit` is a page view of its own on the same storage. */
export function desk(own: Partial<ReceiptsConfig> = {}) {
  const server = standIn()
  const config = { ...acme, receipts: { ...receipts, ...own } }
  const outbox = memoryShelf()
  const kept = memoryShelf()
  const reports: unknown[][] = []
  const waits: { work: () => void; wait: number }[] = []
  let now = Date.UTC(2026, 10, 22, 4, 30)
  let count = 0
  const tools: Tools = {
    now: () => now,
    random: () => new Uint8Array(16).fill(count++),
    fetch: server.fetch,
    alone: (_, work) => work(),
    later: (work, wait) => waits.push({ work, wait }),
    report: (...message) => void reports.push(message),
    page: () => ({ origin: 'https://www.acme.example', pathname: '/shop' }),
    outbox,
    kept,
  }
  const { assent } = begin('FR', { config })
  return {
    server,
    outbox,
    kept,
    reports,
    waits,
    pass(seconds: number) {
      now += 1000 * seconds
    },
    visit: (own: Partial<Tools> = {}) => createReceipts(config, { ...tools, ...own }),
    /** What the tag would note of an act. */
    note(act: (consent: typeof assent) => void, shown: readonly object[] = [banner]): string {
      let note = ''
      const before = assent.state
      const off = assent.on('choice', (detail) => {
        note = JSON.stringify([before, { ...assent, config, state: assent.state, shown }, detail])
      })
      act(assent)
      off()
      return note
    },
    assent,
  }
}
