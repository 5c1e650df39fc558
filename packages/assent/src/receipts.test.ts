// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest'

const taken: string[] = []
vi.mock('./tag/receipts.js', () => ({ take: (_: unknown, line: string) => taken.push(line) }))

const config = { vendors: [{ vendor: 'counter', category: 'analytics' }], receipts: { endpoint: '/assent' } }
let stop = () => {}

async function startFresh(own: object = config) {
  const { start } = await import('./receipts.js')
  const assent = start(own)
  stop = assent.stop
  return { assent, start }
}
const notes = () => taken.map((line) => JSON.parse(line))

beforeEach(() => {
  taken.length = 0
  localStorage.clear()
})
afterEach(() => {
  stop()
  vi.resetModules()
})

it('notes a decision, in storage too, with the state of before and after', async () => {
  const { assent } = await startFresh()
  assent.reject()
  await vi.waitFor(() => expect(taken).toHaveLength(1))
  const [[before, after, detail]] = notes()
  expect([before.choice, after.state.choice?.method, detail.cause.verb]).toEqual([undefined, 'api', 'reject'])
  expect(localStorage.getItem('assent')).toBe(taken[0])
})

it('takes what an earlier page left', async () => {
  localStorage.setItem('assent', '{"receipts":[]}\n')
  await startFresh()
  await vi.waitFor(() => expect(taken).toHaveLength(1))
})

it('starts once, and notes each decision once', async () => {
  const { assent, start } = await startFresh()
  expect(start(config)).toBe(assent)
  assent.reject()
  await vi.waitFor(() => expect(taken).not.toHaveLength(0))
  expect(taken).toHaveLength(1)
})

it.each<[what: string, own: object]>([['without `receipts` in the config', { ...config, receipts: undefined }]])(
  'notes nothing %s',
  async (_, own) => {
    const { assent } = await startFresh(own)
    assent.reject()
    expect(localStorage.getItem('assent')).toBeNull()
    expect(taken).toEqual([])
  },
)
