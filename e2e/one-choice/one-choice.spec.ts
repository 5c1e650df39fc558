import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { since } from '../fixtures/since.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, back, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const acceptButton = (page: Page) => page.getByRole('button', { name: 'Accept all' })
const has = (page: Page, id: string) =>
  page.evaluate((id) => (window as unknown as { assent: { has(id: string): boolean } }).assent.has(id), id)

test.beforeEach(({ internet }) => {
  const html = assentPage({ config: withSnippets, head: markedSnippets })
  internet.site('www.acme.example', { '/': html, '/away': html })
})

test('a yes in one tab takes the notice from the other, and its tags run there', async ({
  page,
  context,
  internet,
}) => {
  const other = await context.newPage()
  await other.goto(site)
  await expect(acceptButton(other)).toBeVisible()
  await page.goto(site)
  await accept(page)
  await expect(acceptButton(other)).toBeHidden()
  await expect.poll(() => has(other, 'analytics')).toBe(true)
  await expect.poll(() => internet.requestsTo('px.ads.linkedin.com/collect').length).toBe(2)
})

test('a choice whose cookie comes after the word of it, as in Firefox, is followed all the same', async ({
  page,
  context,
}) => {
  await page.goto(site)
  await accept(page)
  const record = await page.evaluate(() => document.cookie)
  await context.clearCookies()
  const other = await context.newPage()
  await other.goto(site)
  await expect(acceptButton(other)).toBeVisible()
  await other.evaluate((cookie) => {
    // Channels hear in the order in which they were made.
    new BroadcastChannel('assent').onmessage = () => {
      // biome-ignore lint/suspicious/noDocumentCookie: as the tag writes it
      document.cookie = cookie
    }
  }, record)
  await page.evaluate(() => new BroadcastChannel('assent').postMessage(0))
  await expect(acceptButton(other)).toBeHidden()
  await expect.poll(() => has(other, 'analytics')).toBe(true)
})

test('a no in one tab seals the other at once', async ({ page, context, internet }) => {
  const other = await context.newPage()
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ host }) => host === 'px.ads.linkedin.com')
  await other.goto(site)
  await expect.poll(() => has(other, 'marketing')).toBe(true)

  await other.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await reject(other)
  await expect.poll(() => has(page, 'marketing').catch(() => undefined)).toBe(false)
  await internet.sentinel(page)
  const left = since(internet)
  await page.goto(`${site}away`)
  await internet.sentinel(page)
  expect(left()).toEqual([])
})

test.describe('with a back/forward cache', () => {
  test.use({ ownProfile: true })

  test('a page that comes back from the cache knows what was refused meanwhile', async ({ page, internet }) => {
    await page.goto(site)
    await accept(page)
    await internet.waitFor(({ host }) => host === 'px.ads.linkedin.com')
    await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })))
    await page.goto(`${site}away`)
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
    await Promise.all([page.waitForEvent('load'), reject(page)])
    await internet.sentinel(page)
    const left = since(internet)

    await back(page)
    await expect.poll(() => has(page, 'marketing').catch(() => undefined)).toBe(false)
    await page.waitForLoadState('load')
    await internet.sentinel(page)
    expect(left()).toEqual([])
  })
})
