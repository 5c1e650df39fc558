import { readdirSync } from 'node:fs'
import type { Page } from '@playwright/test'
import type { Internet } from '../../e2e/fixtures/internet.js'
import { expect, test } from '../../e2e/fixtures/test.js'
import { openDemoSite } from '../demo-site.js'

const origin = 'https://www.orchard.example'
const built = readdirSync(new URL('dist/', import.meta.url), { recursive: true }).map(String)
const advertisers = ['connect.facebook.net', 'www.facebook.com', 'googleads.g.doubleclick.net']

const files = ['/', ...built.map((file) => `/${file}`)]
const site = { host: 'www.orchard.example', files, folder: '/npm' }
const openSite = (internet: Internet, region: string) => openDemoSite(internet, site, region)

const bar = (page: Page) => page.getByRole('region', { name: 'Cookies' })
const answer = (page: Page, name: string) => page.getByRole('button', { name }).click()
const openChoices = (page: Page) =>
  page.getByRole('contentinfo').getByRole('button', { name: 'Your Privacy Choices' }).click()

for (const region of ['DE', 'GB', 'CH', ''])
  test(`asks first in ${region || 'an unknown place'}, and a refusal holds`, async ({ page, internet, jar }) => {
    openSite(internet, region)
    await page.goto(`${origin}/`)
    await expect(bar(page)).toBeVisible()
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])

    await answer(page, 'No, thanks')
    await expect(bar(page)).toBeHidden()
    await page.goto(`${origin}/privacy.html`)
    await internet.sentinel(page)
    await expect(bar(page)).toBeHidden()
    expect(internet.foreign()).toEqual([])
    expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
  })

test('a yes loads Google and Meta, and the site’s own code', async ({ page, internet }) => {
  openSite(internet, 'DE')
  await page.goto(`${origin}/`)
  await answer(page, 'Yes, all of it')
  for (const host of advertisers) await internet.waitFor((request) => request.host === host)
  await page.getByRole('link', { name: 'Start free' }).first().click()
  await internet.waitFor(({ host, query }) => host.endsWith('.google-analytics.com') && query.en === 'sign_up')
})

test('some: statistics without advertising', async ({ page, internet }) => {
  openSite(internet, 'DE')
  await page.goto(`${origin}/`)
  await answer(page, 'Let me choose')
  await page.getByRole('switch', { name: 'Statistics' }).click()
  await answer(page, 'Save choices')
  await internet.waitFor(({ host }) => host.endsWith('.google-analytics.com'))
  await internet.sentinel(page)
  expect(internet.requestsTo(...advertisers)).toEqual([])
})

test('yes and no weigh the same', async ({ page, internet }) => {
  openSite(internet, 'DE')
  await page.goto(`${origin}/`)
  const looks = await bar(page)
    .getByRole('button')
    .evaluateAll((buttons) =>
      buttons.map((button) => {
        const { color, backgroundColor, font, borderColor, height } = getComputedStyle(button)
        return { color, backgroundColor, font, borderColor, height }
      }),
    )
  expect(looks).toHaveLength(3)
  for (const look of looks) expect(look).toEqual(looks[0])
})

test('California is not asked, and may say no at any time', async ({ page, internet }) => {
  openSite(internet, 'US-CA')
  await page.goto(`${origin}/`)
  await internet.waitFor(({ host }) => host === 'www.facebook.com')
  await expect(bar(page)).toBeHidden()

  await openChoices(page)
  await page.getByRole('switch', { name: 'Advertising' }).click()
  await answer(page, 'Save choices')
  await page.waitForFunction(() => document.cookie.includes('marketing_d'))
  await page.waitForLoadState('networkidle')

  const before = internet.requests().length
  await page.goto(`${origin}/privacy.html`)
  await internet.sentinel(page)
  const asked = internet.requests().slice(before)
  expect(asked.filter(({ host }) => advertisers.includes(host))).toEqual([])
})

test('Global Privacy Control settles advertising in California, and the page says so', async ({ page, internet }) => {
  openSite(internet, 'US-CA')
  await page.setExtraHTTPHeaders({ 'Sec-GPC': '1' })
  await page.goto(`${origin}/`)
  await internet.waitFor(({ host }) => host.endsWith('.google-analytics.com'))
  await internet.sentinel(page)
  expect(internet.requestsTo(...advertisers)).toEqual([])
  await expect(page.getByText('Opt-out request honoured')).toBeVisible()
})
