import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { markedSnippets, withIds, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

test.use({ gpc: true })

const site = 'https://www.acme.example/'
const advertisers = [
  'connect.facebook.net',
  '.facebook.com',
  'snap.licdn.com',
  '.linkedin.com',
  'bat.bing.com',
  '.doubleclick.net',
]

const openChoices = (page: Page) => page.getByRole('contentinfo').getByRole('button').click()
const measures = (internet: Internet) => internet.waitFor(({ host }) => host === 'region1.google-analytics.com')

for (const { way, html } of [
  { way: 'marked snippets', html: assentPage({ region: 'US-CA', config: withSnippets, head: markedSnippets }) },
  { way: 'ids in the config', html: assentPage({ region: 'US-CA', config: withIds }) },
])
  test.describe(`in California, by ${way}`, () => {
    test.beforeEach(async ({ internet, page }) => {
      internet.site('www.acme.example', { '/': html })
      await page.goto(site)
    })

    test('nothing is sold or shared, analytics runs, and the page says that the signal was honoured', async ({
      page,
      internet,
      jar,
    }) => {
      await measures(internet)
      // Clarity starts, sees the signal, and leaves it at that.
      await internet.waitFor(({ host }) => host === 'www.clarity.ms')
      await expect(page.getByText('Opt-out request honoured')).toBeVisible()
      await expect(page.getByRole('button', { name: 'Accept all' })).toBeHidden()
      await internet.sentinel(page)
      expect(internet.requestsTo(...advertisers, 'x.clarity.ms')).toEqual([])
      const names = (await jar()).map(({ name }) => name)
      expect(names).toContain('_ga')
      for (const name of ['_fbp', '_gcl_au', '_uetsid', 'li_fat_id', 'IDE', 'MUID', 'fr'])
        expect(names).not.toContain(name)
    })

    test('a yes to everything does not turn advertising on; its own toggle does', async ({ page, internet }) => {
      await measures(internet)
      await openChoices(page)
      await accept(page)
      await internet.sentinel(page)
      expect(internet.requestsTo(...advertisers)).toEqual([])

      await openChoices(page)
      await page.getByRole('switch', { name: 'Marketing' }).check({ force: true })
      await page.getByRole('button', { name: /^Save/ }).click()
      await internet.waitFor(({ host }) => host === 'www.facebook.com')
      await page.reload()
      await internet.waitFor(({ host, query }) => host === 'www.facebook.com' && query.ev === 'PageView')
    })
  })

test('code cannot insist against the signal', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ region: 'US-CA', config: withIds }) })
  await page.goto(site)
  await measures(internet)
  await page.evaluate("assent.choose({ analytics: 'granted', marketing: 'granted', 'meta-pixel': 'granted' })")
  await internet.sentinel(page)
  expect(internet.requestsTo(...advertisers)).toEqual([])
})

test('in Germany the banner asks as ever, and nothing is ticked', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets }) })
  await page.goto(site)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await page.getByRole('button', { name: 'Choose', exact: true }).click()
  for (const name of ['Analytics', 'Marketing'])
    await expect(page.getByRole('switch', { name, exact: true })).not.toBeChecked()
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
})

test('in Germany a yes to everything is a yes', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets }) })
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ host }) => host === 'www.facebook.com')
})
