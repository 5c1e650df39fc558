import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { begin } from '../../../core/fixtures/begin.js'
import { hashOf } from './digest.js'
import { noticeDocument } from './note.js'
import { countPainted } from './painted.js'

const config = { receipts: { endpoint: '/assent', impressions: true } }
const banner = { layer: 'notice', language: 'en', html: '<section class="banner">A</section>', css: 'a{}' } as const
const sent: [url: string, body: string][] = []

beforeEach(() => {
  vi.useFakeTimers()
  sent.length = 0
  vi.stubGlobal('document', { baseURI: 'https://www.acme.example/' })
  vi.stubGlobal('location', { hostname: 'www.acme.example' })
  vi.stubGlobal('fetch', async (url: string, { body }: { body: string }) => {
    sent.push([url, body])
    return new Response(null, { status: 204 })
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('tells of the notice once it stands there, by place, language and hash alone', async () => {
  const page: { config: typeof config; state: typeof state; shown?: (typeof banner)[] } = { config, state }
  await countPainted(page)
  await vi.advanceTimersByTimeAsync(1000)
  expect(sent).toEqual([])
  page.shown = [banner]
  await vi.advanceTimersByTimeAsync(200)
  const notice = await hashOf(noticeDocument(banner, config))
  await vi.waitFor(() =>
    expect(sent).toEqual([
      [
        'https://www.acme.example/assent/v1/www.acme.example/impressions',
        `{"region":"FR","language":"en","notice":"${notice}"}`,
      ],
    ]),
  )
  expect(vi.getTimerCount()).toBe(0)
})

const { state } = begin('FR').assent

it.each([
  ['the config does not ask', { receipts: { endpoint: '/assent' } }, state],
  ['nothing is asked of the visitor', config, { ...state, prompt: false }],
])('tells nothing where %s', async (_, config, state) => {
  await countPainted({ config, state, shown: [banner] })
  expect([sent, vi.getTimerCount()]).toEqual([[], 0])
})
