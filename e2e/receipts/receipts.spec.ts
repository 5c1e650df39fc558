import { readFileSync } from 'node:fs'
import { type Config, canonical } from '@assent/core'
import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, choose, reject, save } from '../fixtures/verbs/index.js'
import { type ReceiptsServer, receiptsServer } from './receipts-server.js'

const site = 'https://www.acme.example/'

const config: Config = {
  ...withIds,
  site: { name: 'Acme', privacyPolicy: '/privacy', controllers: [{ name: 'Acme Ltd', email: 'privacy@acme.example' }] },
  receipts: { endpoint: '/receipts' },
}

let server: ReceiptsServer

test.beforeEach(async ({ internet }) => {
  server = receiptsServer()
  internet.site(
    'www.acme.example',
    server.files({
      '/': assentPage({ config }),
      '/other': assentPage({ config: { ...config, texts: { 'notice.title': 'Another title' } } }),
      '/california': assentPage({ config, region: 'US-CA' }),
      '/none': assentPage({ config: withIds }),
      '/counted': assentPage({ config: { ...config, receipts: { endpoint: '/receipts', impressions: true } } }),
    }),
  )
})

const events = () => server.receipts.map(({ event }) => event)
const arrived = (count: number) => expect.poll(() => server.receipts.length, { timeout: 30_000 }).toBe(count)

/** What the browser keeps once nothing waits. */
const stored = (page: Page) =>
  page.evaluate(() => [localStorage.getItem('assent'), localStorage.getItem('assent-receipts')])
const nothingWaits = (page: Page) => expect.poll(async () => (await stored(page))[0], { timeout: 30_000 }).toBe(null)

test('a click leaves one receipt that says what was asked, what was answered, and how', async ({ page }) => {
  await page.goto(site)
  await accept(page)
  await arrived(1)
  await nothingWaits(page)
  const [receipt] = server.receipts
  expect(receipt).toMatchObject({
    format: 'assent-receipt/1',
    site: 'www.acme.example',
    event: 'given',
    previous: null,
    page: 'https://www.acme.example',
    region: 'DE',
    language: 'en',
    regime: { place: 'DE', model: 'opt-in' },
    method: { control: 'accept', layer: 'notice', by: 'gesture' },
    signals: { gpc: false },
    categories: { necessary: 'granted', analytics: 'granted', marketing: 'granted' },
    controllers: [{ name: 'Acme Ltd', email: 'privacy@acme.example' }],
    missing: ['controllers[0].address', 'controllers[0].phone'],
  })
  const notice = JSON.parse(server.documents.get(`notices/${receipt?.notice}`) ?? 'null')
  expect(notice).toMatchObject({ format: 'assent-notice/1', layer: 'notice', language: 'en' })
  expect(notice.html).toContain('Accept all')
  expect(notice.css).toContain('.choice')
  expect(server.documents.has(`policies/${receipt?.policy}`)).toBe(true)
})

test('a choice in the preferences says so, and goes on from the one before', async ({ page }) => {
  await page.goto(site)
  await accept(page)
  await arrived(1)
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await page.getByRole('switch', { name: 'Marketing', exact: true }).click()
  await save(page)
  await arrived(2)
  const [first, second] = server.receipts
  expect(second).toMatchObject({
    event: 'changed',
    subject: first?.subject,
    method: { control: 'choose', layer: 'preferences', by: 'gesture' },
  })
  expect(second?.previous).toMatch(/^[0-9a-f]{64}$/)
  await expect.poll(() => server.documents.has(`notices/${second?.notice}`)).toBe(true)
})

test('a withdrawal that reloads the page leaves its receipt all the same', async ({ page }) => {
  await page.goto(site)
  await accept(page)
  await arrived(1)
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await reject(page)
  await arrived(2)
  expect(events()).toEqual(['given', 'withdrawn'])
  expect(server.receipts[1]).toMatchObject({ method: { layer: 'preferences' }, notice: expect.any(String) })
  await nothingWaits(page)
  expect((await stored(page))[1]).toBe(null)
})

test('what cannot be sent is kept, and arrives once and in order on a later visit', async ({ page }) => {
  server.isAway = true
  await page.goto(site)
  await accept(page)
  await expect.poll(async () => (await stored(page))[0]).toContain('"event":"given"')
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await page.getByRole('switch', { name: 'Marketing', exact: true }).click()
  await save(page)
  await expect.poll(async () => (await stored(page))[0]).toContain('"event":"changed"')
  server.isAway = false
  await page.goto(`${site}other`)
  await arrived(2)
  await nothingWaits(page)
  await page.goto(site)
  expect(events()).toEqual(['given', 'changed'])
})

test('a refusal leaves nothing in the browser but what waits to be sent', async ({ page, jar }) => {
  await page.goto(site)
  await reject(page)
  await arrived(1)
  await nothingWaits(page)
  expect(events()).toEqual(['refused'])
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
})

test('two page views give the same notice, another text another one', async ({ page, context }) => {
  const refuse = async (path: string) => {
    await page.goto(site + path)
    await reject(page)
    await arrived(before + 1)
    await nothingWaits(page)
    before = server.receipts.length
    await context.clearCookies()
    return server.receipts.at(-1)?.notice
  }
  let before = 0
  const first = await refuse('')
  expect(await refuse('')).toBe(first)
  expect(await refuse('other')).not.toBe(first)
})

test('the preferences give the visitor a copy, and verify it', async ({ page, browserName }) => {
  test.skip(browserName === 'firefox', 'driven over BiDi, it does not report downloads')
  await page.goto(site)
  await accept(page)
  await arrived(1)
  await nothingWaits(page)
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await expect(page.getByText(/: Allowed$/)).toBeVisible()
  await page.getByRole('button', { name: 'Verify receipts' }).click()
  await expect(page.getByText(/^Unchanged, /)).toBeVisible()
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download receipts' }).click()
  const copy = JSON.parse(readFileSync(await (await download).path(), 'utf8'))
  expect(copy).toMatchObject({ format: 'assent-copy/1', keys: [{ crv: 'Ed25519' }], notice: { layer: 'notice' } })
  expect(copy.receipts).toHaveLength(1)
  expect(canonical(copy.receipts[0].receipt)).toBe(canonical(server.receipts[0] as never))
  expect(copy.receipts[0].statement).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+~[\w-]+$/)
})

test('nothing is fetched for receipts without them in the config, nor when nothing waits', async ({
  page,
  internet,
}) => {
  const chunks = () => internet.requests(({ path }) => path.includes('receipts')).map(({ path }) => path)
  await page.goto(`${site}none`)
  await accept(page)
  await internet.sentinel(page)
  expect(chunks()).toEqual([])
  await page.goto(site)
  await internet.sentinel(page)
  expect(chunks()).toEqual([])
})

test('code that answers does so on no layer', async ({ page }) => {
  await page.goto(site)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await page.evaluate(() => (window as unknown as { assent: { reject(): void } }).assent.reject())
  await arrived(1)
  expect(server.receipts[0]).toMatchObject({ notice: null, method: { control: 'reject', layer: 'none', by: 'api' } })
})

test('a painted notice is counted where the site asks, once, by nothing but place, language and notice', async ({
  page,
  internet,
  jar,
}) => {
  await page.goto(`${site}counted`)
  await expect.poll(() => server.painted).toHaveLength(1)
  const [painted] = server.painted
  expect(Object.keys(painted ?? {})).toEqual(['region', 'language', 'notice'])
  expect(painted).toMatchObject({ region: 'DE', language: 'en' })
  await nothingWaits(page)
  expect([...(await stored(page)), ...(await jar())]).toEqual([null, null])
  await accept(page)
  await arrived(1)
  expect(server.receipts[0]?.notice).toBe(painted?.notice)
  await page.goto(`${site}counted`)
  await internet.sentinel(page)
  expect(server.painted).toHaveLength(1)
})

test('the layer is the preferences also over the notice', async ({ page }) => {
  await page.goto(site)
  await choose(page)
  await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click()
  await arrived(1)
  expect(server.receipts[0]?.method).toEqual({ control: 'reject', layer: 'preferences', by: 'gesture' })
})
