import type { Page } from '@playwright/test'
import type { Internet } from '../../e2e/fixtures/internet.js'
import { expect, test } from '../../e2e/fixtures/test.js'
import { accept, reject } from '../../e2e/fixtures/verbs/index.js'
import { openDemoSite } from '../demo-site.js'

const origin = 'https://www.northwind.example'
const pages = ['/', '/services.html', '/contact.html', '/privacy.html']
const files = [...pages, '/style.css', '/icon.svg', '/call-back.js', '/callback-notes.js']
const advertisers = ['connect.facebook.net', 'snap.licdn.com', 'bat.bing.com', 'googleads.g.doubleclick.net']
const optOutStates = 'CA CO CT DE IA MT NE NH NJ OR TX UT VA'.split(' ').map((state) => `US-${state}`)

const openSite = (internet: Internet, region: string) =>
  openDemoSite(internet, { host: 'www.northwind.example', files }, region)

const openChoices = (page: Page) =>
  page.getByRole('contentinfo').getByRole('button', { name: 'Your Privacy Choices' }).click()
const toggle = (page: Page, name: string) => page.getByRole('switch', { name })

for (const region of ['DE', 'FR', 'GB', ''])
  test(`asks first in ${region || 'an unknown place'}, and a refusal holds on every page`, async ({
    page,
    internet,
    jar,
  }) => {
    openSite(internet, region)
    await page.goto(`${origin}/`)
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])

    await reject(page)
    for (const path of pages) {
      await page.goto(origin + path)
      await internet.sentinel(page)
    }
    expect(internet.foreign()).toEqual([])
    expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
  })

test('a yes runs every snippet, each once', async ({ page, internet }) => {
  openSite(internet, 'DE')
  await page.goto(`${origin}/`)
  await accept(page)
  for (const host of advertisers) await internet.waitFor((request) => request.host === host)
  await internet.waitFor(({ host }) => host.endsWith('.google-analytics.com'))
  await internet.sentinel(page)
  const loaded = internet.requests(({ path }) => /^\/gtag\/js|fbevents|insight\.min|^\/bat\.js/.test(path))
  expect(loaded.map(({ host, query }) => query.id ?? host).sort()).toEqual([
    'AW-000000000',
    'G-0000000000',
    'bat.bing.com',
    'connect.facebook.net',
    'snap.licdn.com',
  ])
})

test('thirteen states may say no: advertising runs until then, and sensitive notes wait for a yes', async ({
  context,
  page,
  internet,
}) => {
  test.setTimeout(180_000)
  for (const region of optOutStates)
    await test.step(region, async () => {
      await context.clearCookies()
      internet.reset()
      openSite(internet, region)
      await page.goto(`${origin}/contact.html`)
      await internet.waitFor(({ host }) => host === 'connect.facebook.net')
      await expect(page.getByLabel('Notes for the call')).toBeHidden()

      await openChoices(page)
      for (const name of ['Sale of personal data', 'Targeted advertising', 'Profiling'])
        await expect(toggle(page, name)).toBeChecked()
      await expect(toggle(page, 'Sensitive information')).not.toBeChecked()
    })
})

test('each act is a choice of its own: without profiling LinkedIn is gone and Meta stays', async ({
  page,
  internet,
}) => {
  openSite(internet, 'US-CO')
  await page.goto(`${origin}/`)
  await internet.waitFor(({ host }) => host === 'snap.licdn.com')
  await openChoices(page)
  await toggle(page, 'Profiling').click()
  await page.getByRole('button', { name: 'Save choices' }).click()

  openSite(internet, 'US-CO')
  const before = internet.requests().length
  await page.goto(`${origin}/services.html`)
  await internet.waitFor(
    (request) => internet.requests().indexOf(request) >= before && request.host === 'www.facebook.com',
  )
  await internet.sentinel(page)
  const asked = internet.requests().slice(before)
  expect(asked.filter(({ host }) => /licdn|linkedin/.test(host))).toEqual([])
})

test('Global Privacy Control settles the matter in thirteen states', async ({ context, page, internet }) => {
  test.setTimeout(180_000)
  await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' })
  for (const region of optOutStates)
    await test.step(region, async () => {
      await context.clearCookies()
      internet.reset()
      openSite(internet, region)
      await page.goto(`${origin}/`)
      await internet.waitFor(({ host }) => host.endsWith('.google-analytics.com'))
      await internet.sentinel(page)
      expect(internet.requestsTo(...advertisers)).toEqual([])
      await expect(page.getByText('Opt-out request honoured')).toBeVisible()
    })
})

test('sensitive notes open with a yes of their own, beside no LinkedIn tag', async ({ page, internet }) => {
  openSite(internet, 'DE')
  await page.goto(`${origin}/contact.html`)
  await expect(page.getByLabel('Notes for the call')).toBeHidden()
  await accept(page)
  await page.getByLabel('Notes for the call').fill('Please speak slowly.')
  await page.reload()
  await expect(page.getByLabel('Notes for the call')).toHaveValue('Please speak slowly.')
  await internet.waitFor(({ host }) => host === 'connect.facebook.net')
  await internet.sentinel(page)
  expect(internet.requestsTo('snap.licdn.com')).toEqual([])
})

test('the preferences say who is responsible, where requests go, and where the industry’s own pages are', async ({
  page,
  internet,
}) => {
  openSite(internet, 'US-CA')
  await page.goto(`${origin}/`)
  await openChoices(page)
  const preferences = page.getByRole('dialog')
  await expect(preferences).toContainText('Northwind Contact Centres Ltd')
  await expect(preferences).toContainText('Leeds LS99 4NW')
  const mail = preferences.locator('a[href^="mailto:privacy@northwind.example?subject=Privacy%20rights%20request"]')
  await expect(mail).toBeVisible()
  for (const address of ['optout.aboutads.info', 'optout.networkadvertising.org', 'www.youronlinechoices.eu'])
    await expect(preferences.locator(`a[href="https://${address}/"]`)).toBeVisible()
})

test('the privacy page declares what is stored, and how it stands for the visitor', async ({ page, internet }) => {
  openSite(internet, 'DE')
  await page.goto(`${origin}/privacy.html`)
  const declaration = page.locator('assent-declaration')
  await expect(declaration).toContainText('LinkedIn')
  await reject(page)
  await expect(declaration).toContainText('You chose this on')
})
