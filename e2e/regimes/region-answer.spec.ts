import type { Page } from '@playwright/test'
import type { Answer } from '../fixtures/answer.js'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { latch } from '../fixtures/latch.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const path = '/receipts/v1/www.acme.example/region'
const config = { ...withIds, receipts: { endpoint: '/receipts' } }
const head = '<script async type="module" src="/assent/assent-region.js"></script>'

const says = (region: unknown): Answer => ({
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ region }),
})

/** A site whose page does not know where its visitor is, and whose receipts server gives this answer. */
function serve(internet: Internet, answer: Answer, region = '') {
  internet.site('www.acme.example', { '/': assentPage({ config, region, head }), [path]: answer })
}

/** Opens the page, and waits until the question for the region has had its answer. */
async function visit(page: Page) {
  const isQuestion = (request: { url(): string }) => request.url() === `${site.slice(0, -1)}${path}`
  const answered = Promise.race([
    page.waitForEvent('requestfinished', isQuestion),
    page.waitForEvent('requestfailed', isQuestion),
  ])
  await page.goto(site)
  await answered
}

const question = (page: Page) => page.getByRole('button', { name: 'Accept all' })
const words = (page: Page) => page.locator('assent-notice section p').first()
const stateOf = (page: Page) =>
  page.evaluate<{ region: string; granted: string[] }>(() => {
    const { state } = (window as unknown as { assent: { state: { region: string; grants: object } } }).assent
    const granted = Object.entries(state.grants).filter(([id, grant]) => grant === 'granted' && id !== 'necessary')
    return { region: state.region, granted: granted.map(([id]) => id) }
  })

test.describe('where the receipts server knows the place', () => {
  test('the page is strict, and asks, until it is told: then the tags that may run there do', async ({
    page,
    internet,
  }) => {
    const told = latch()
    serve(internet, { ...says('US-CA'), after: told.opened })
    await page.goto(site)
    await expect(question(page)).toBeVisible()
    await internet.waitFor(({ path: asked }) => asked === path)
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
    expect(await stateOf(page)).toEqual({ region: '', granted: [] })

    told.open()
    await internet.waitFor(({ host }) => host === 'region1.google-analytics.com')
    await internet.waitFor(({ host }) => host === 'www.facebook.com')
    await expect(question(page)).toBeHidden()
    expect((await stateOf(page)).region).toBe('US-CA')
    const kept = () => [document.cookie, ...Object.keys(localStorage)].filter((each) => each.includes('assent'))
    expect(await page.evaluate(kept)).toEqual([])
  })

  test('the notice becomes that place’s', async ({ page, internet }) => {
    const told = latch()
    serve(internet, { ...says('CA'), after: told.opened })
    await page.goto(site)
    await expect(words(page)).toContainText('If you agree')
    told.open()
    await expect(words(page)).toContainText('Unless you say no')
    await internet.waitFor(({ host }) => host === 'www.facebook.com')
  })

  test('a place that asks for a yes goes on asking', async ({ page, internet }) => {
    serve(internet, says('DE'))
    await visit(page)
    await expect.poll(async () => (await stateOf(page)).region).toBe('DE')
    await expect(question(page)).toBeVisible()
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
  })

  test('a refusal stands, whatever the place', async ({ page, internet }) => {
    serve(internet, { status: 503 })
    await visit(page)
    await reject(page)
    serve(internet, says('US-CA'))
    await visit(page)
    await expect.poll(async () => (await stateOf(page)).region).toBe('US-CA')
    await internet.sentinel(page)
    expect((await stateOf(page)).granted).toEqual([])
    expect(internet.foreign()).toEqual([])
  })

  test('nothing changes for a visitor who is choosing', async ({ page, internet }) => {
    const told = latch()
    serve(internet, { ...says('US-CA'), after: told.opened })
    await page.goto(site)
    await page.getByRole('contentinfo').getByRole('button').click()
    await expect(page.getByRole('dialog')).toBeVisible()
    const answered = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/region'))
    told.open()
    await answered
    await internet.sentinel(page)
    expect(await stateOf(page)).toEqual({ region: '', granted: [] })
    await expect(page.getByRole('dialog')).toBeVisible()
  })
})

test.describe('all stays strict', () => {
  const lies = { headers: { 'content-type': 'application/json' } }
  for (const [what, answer] of [
    ['there is none', { status: 404, body: 'Not found' }],
    ['the server fails', { status: 500, ...says('US-CA'), body: '{"region":"US-CA"}' }],
    ['the place is unknown', says('')],
    ['it is a page of another server', { headers: { 'content-type': 'text/html' }, body: '{"region":"US-CA"}' }],
    ['it is cut short', { ...lies, body: '{"region":"US-' }],
    ['it is nothing', { ...lies, body: 'null' }],
    ['it names no place', says('California')],
    ['it names several', says(['US-CA'])],
    ['it is an object', says({ country: 'US' })],
    ['it is somebody else’s', { status: 302, headers: { location: 'https://geo.example/region' } }],
  ] as readonly (readonly [string, Answer])[])
    test(`where of the answer ${what}`, async ({ page, internet }) => {
      serve(internet, answer)
      await visit(page)
      await expect(question(page)).toBeVisible()
      await internet.sentinel(page)
      expect(await stateOf(page)).toEqual({ region: '', granted: [] })
      expect(internet.foreign()).toEqual([])
    })

  test('while the answer does not come', async ({ page, internet }) => {
    serve(internet, { ...says('US-CA'), after: new Promise(() => {}) })
    await page.goto(site)
    await expect(question(page)).toBeVisible()
    await internet.waitFor(({ path: asked }) => asked === path)
    await internet.sentinel(page)
    expect(await stateOf(page)).toEqual({ region: '', granted: [] })
    expect(internet.foreign()).toEqual([])
  })

  test('where the page knows the place: nobody is asked', async ({ page, internet }) => {
    serve(internet, says('US-CA'), 'DE')
    await page.goto(site)
    await expect(question(page)).toBeVisible()
    await internet.waitFor(({ path: asked }) => asked === '/assent/assent-region.js')
    await internet.sentinel(page)
    expect(internet.requests(({ path: asked }) => asked === path)).toEqual([])
    expect((await stateOf(page)).region).toBe('DE')
  })
})

test.describe('a clock in Europe', () => {
  test.use({ timezoneId: 'Europe/Berlin' })

  for (const region of ['US-CA', 'US', 'CA', 'CH', 'JP', 'QQ'])
    test(`is believed before an answer that says ${region}`, async ({ page, internet }) => {
      serve(internet, says(region))
      await visit(page)
      await expect(question(page)).toBeVisible()
      await internet.sentinel(page)
      expect((await stateOf(page)).granted).toEqual([])
      expect(internet.foreign()).toEqual([])
    })
})
