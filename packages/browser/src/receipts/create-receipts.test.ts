import { expect, it, vi } from 'vitest'
import { gesture } from '../../../core/fixtures/begin.js'
import { problemsOf, receiptSchema } from '../../../schema/src/index.js'
import { desk, memoryShelf } from '../../testing/receipts-desk.js'
import { hashOf } from './digest.js'

vi.stubGlobal('document', { baseURI: 'https://www.acme.example/', documentElement: { lang: 'en' } })
vi.stubGlobal('location', { hostname: 'www.acme.example' })

type Act = Parameters<ReturnType<typeof desk>['note']>[0]
const accept: Act = (assent) => assent.accept(gesture)
const reject: Act = (assent) => assent.reject(gesture)
const some: Act = (assent) => assent.choose({ analytics: 'granted' }, gesture)

it('makes one receipt of a choice, sends it with what it names, and keeps the signed copy', async () => {
  const { server, outbox, kept, visit, note } = desk()
  const receipts = visit()
  await receipts.take(note(accept))
  const [receipt] = server.receipts
  expect(problemsOf(receiptSchema, receipt)).toEqual([])
  expect(receipt).toMatchObject({
    site: 'www.acme.example',
    event: 'given',
    page: 'https://www.acme.example',
    language: 'en',
    method: { control: 'accept', layer: 'notice', by: 'gesture' },
    previous: null,
    missing: ['controllers'],
  })
  expect(server.documents).toEqual([
    `/assent/v1/www.acme.example/policies/${receipt?.policy}`,
    `/assent/v1/www.acme.example/notices/${receipt?.notice}`,
  ])
  expect(outbox.get()).toBe('')
  expect(JSON.parse(kept.get())).toMatchObject({
    subject: receipt?.subject,
    receipts: [{ statement: `signed.${receipt?.id}.x` }],
  })
  expect(receipts.copies()).toHaveLength(1)
})

it('chains the receipts of a subject, uploads a document once, and ends with the withdrawal', async () => {
  const { server, kept, visit, note } = desk()
  for (const act of [accept, some, reject]) await visit().take(note(act))
  expect(server.receipts.map(({ event }) => event)).toEqual(['given', 'changed', 'withdrawn'])
  expect(new Set(server.receipts.map(({ subject }) => subject)).size).toBe(1)
  const [first, second] = await Promise.all(server.receipts.map(hashOf))
  expect(server.receipts.map(({ previous }) => previous)).toEqual([null, first, second])
  expect(new Set(server.documents).size).toBe(server.documents.length)
  expect(kept.get()).toBe('')
})

it('keeps nothing of a refusal, and gives each an id of its own', async () => {
  const { server, outbox, kept, visit, note } = desk()
  await visit().take(note(reject))
  await visit().take(note(reject))
  expect(server.receipts.map(({ event, previous }) => [event, previous])).toEqual([
    ['refused', null],
    ['refused', null],
  ])
  expect(new Set(server.receipts.map(({ subject }) => subject)).size).toBe(2)
  expect(outbox.get() + kept.get()).toBe('')
})

it('shows the copy of a refusal until the page is left', async () => {
  const { visit, note } = desk()
  const receipts = visit()
  await receipts.take(note(reject))
  expect(receipts.copies()).toMatchObject([{ receipt: { event: 'refused' }, statement: expect.any(String) }])
  expect(visit().copies()).toEqual([])
})

it('keeps receipts while the server is away, and sends each once and in order on a later visit', async () => {
  const { server, visit, note, pass, waits } = desk()
  server.mood = 503
  for (const act of [accept, some, accept]) await visit().take(note(act))
  expect(server.receipts).toEqual([])
  expect(waits.length).toBeGreaterThan(0)
  server.mood = 200
  pass(30 * 86_400)
  await visit().take()
  await visit().take()
  expect(server.receipts.map(({ event }) => event)).toEqual(['given', 'changed', 'changed'])
})

it('sends again, under the same id, when the answer was lost', async () => {
  const { server, visit, note, pass, outbox } = desk()
  server.mood = 'lost'
  await visit().take(note(accept))
  server.mood = 200
  pass(3600)
  await visit().take()
  expect(server.receipts).toHaveLength(1)
  expect(outbox.get()).toBe('')
})

it('waits longer each time, as long as the server asks, and not at all when the network is back', async () => {
  const { server, visit, note, waits, pass } = desk()
  server.mood = 503
  const receipts = visit()
  await receipts.take(note(accept))
  for (const _ of [1, 2, 3]) {
    pass(3600)
    await receipts.retry()
  }
  expect(waits[0]?.wait).toBeLessThanOrEqual(2_000)
  server.retryAfter = 600
  const later = visit()
  await later.retry()
  expect(waits.at(-1)?.wait).toBe(600_000)
  server.mood = 200
  await later.retry()
  expect(server.receipts).toHaveLength(1)
})

it('tells of what the server refuses, and does not send it again', async () => {
  const { server, visit, note, reports, outbox } = desk()
  server.mood = 'invalid'
  await visit().take(note(accept))
  expect(reports.flat().join()).toContain('the server refused the receipt')
  expect(outbox.get()).toBe('')
})

it('drops the oldest of more than a hundred, and says so', async () => {
  const { server, visit, note, reports, pass } = desk()
  server.mood = 503
  const receipts = visit()
  for (let count = 0; count < 102; count++) await receipts.take(note(count % 2 ? some : accept))
  expect(reports).toHaveLength(2)
  expect(String(reports[0]?.[0])).toContain('dropped')
  server.mood = 200
  pass(3600)
  await receipts.take()
  expect(server.receipts).toHaveLength(100)
  expect(server.receipts[0]?.previous).toBeTruthy()
})

it('makes a receipt of what an earlier page noted and could not finish', async () => {
  const { server, visit, note, outbox } = desk()
  outbox.set(`undefined${note(accept)}\n${note(reject)}\n`)
  await visit().take()
  expect(server.receipts.map(({ event }) => event)).toEqual(['given', 'withdrawn'])
})

it('names the path only where the site asks, and only of the page the decision was made on', async () => {
  const { server, visit, note, outbox } = desk({ page: 'path' })
  await visit().take(note(accept))
  outbox.set(note(some))
  await visit().take()
  expect(server.receipts.map(({ page }) => page)).toEqual(['https://www.acme.example/shop', 'https://www.acme.example'])
})

it('sends without storage, and keeps nothing', async () => {
  const { server, visit, note } = desk()
  const { openShelf } = await import('./shelf.js')
  vi.stubGlobal('localStorage', undefined)
  await visit({ outbox: openShelf('assent'), kept: memoryShelf(true) }).take(note(accept))
  expect(server.receipts).toHaveLength(1)
})

it.each<[what: string, stored: string]>([
  ['is cut short', '{"receipts":[{"id'],
  ['is something else', 'null\n1\n"x"\n[]\n[null,null]'],
])('is not stopped by storage that %s', async (_, stored) => {
  const { server, outbox, visit, note } = desk()
  outbox.set(stored)
  await visit().take(note(accept))
  expect(server.receipts).toMatchObject([{ event: 'given' }])
  expect(outbox.get()).toBe('')
})

it('says once that grants have lapsed, and forgets the subject by it', async () => {
  const { server, kept, visit, note, assent } = desk()
  await visit().take(note(accept))
  const { config, state } = assent
  const lapsed = { ...state, choice: { ...state.choice, answers: {}, lapsed: true } }
  const found = JSON.stringify([lapsed, { config, state: lapsed }, true])
  await visit().take(found)
  await visit().take(found)
  const [first, second, ...rest] = server.receipts
  expect(second).toMatchObject({ event: 'expired', subject: first?.subject, method: { control: 'expiry', by: 'api' } })
  expect(rest).toEqual([])
  expect(kept.get()).toBe('')
})
