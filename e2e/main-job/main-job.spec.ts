import type { Page } from '@playwright/test'
import { allMeasure } from '../fixtures/all-measure.js'
import { assentPage } from '../fixtures/assent-page.js'
import { since } from '../fixtures/since.js'
import { markedSnippets, plainSnippets, withIds, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, choose, reject, save } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'

/** The two ways a vendor comes into a page: its own snippet, marked; or its id in the config. */
const ways = [
  { way: 'the vendors’ own snippets, marked', page: assentPage({ config: withSnippets, head: markedSnippets }) },
  { way: 'ids in the config', page: assentPage({ config: withIds }) },
]

/** The page reloads by itself after a loss. */
async function afterReload(page: Page, act: () => Promise<void>): Promise<void> {
  const reloaded = page.waitForEvent('load')
  await act()
  await reloaded
}

const banner = (page: Page) => page.getByRole('region', { name: 'Your privacy' })

/** What is about to be silent leaks where Assent is left out: else silence would prove nothing. */
test.beforeEach(async ({ internet, page, context }) => {
  internet.site('www.acme.example', {
    '/': assentPage({ config: null, tag: '', head: plainSnippets }),
    '/empty': assentPage({ config: null, tag: '' }),
  })
  await page.goto(site)
  await allMeasure(internet)
  await page.goto(`${site}empty`)
  await page.evaluate(() => localStorage.clear())
  await internet.sentinel(page)
  await context.clearCookies()
  internet.reset()
})

for (const { way, page: html } of ways)
  test.describe(`by ${way}`, () => {
    test.beforeEach(async ({ internet }) => {
      internet.site('www.acme.example', { '/': html, '/away': assentPage({ config: withSnippets }) })
    })

    test('nothing leaves before a choice, and no vendor has a cookie', async ({ page, internet, jar }) => {
      await page.goto(site)
      await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
      await internet.sentinel(page)
      expect(internet.foreign()).toEqual([])
      expect(await jar()).toEqual([])
    })

    test('after accept every vendor runs, once', async ({ page, internet, jar }) => {
      await page.goto(site)
      await accept(page)
      await allMeasure(internet)
      await internet.sentinel(page)
      const loads = internet
        .requestsTo(
          'connect.facebook.net/en_US/fbevents.js',
          'snap.licdn.com/li.lms-analytics/insight.min.js',
          'bat.bing.com/bat.js',
        )
        .map(({ path }) => path)
      expect(loads.sort()).toEqual(['/bat.js', '/en_US/fbevents.js', '/li.lms-analytics/insight.min.js'])
      expect((await jar()).map(({ name }) => name)).toEqual(expect.arrayContaining(['_ga', '_fbp', '_uetsid', '_clck']))
    })

    test('after reject nothing leaves, then or on later pages', async ({ page, internet, jar }) => {
      await page.goto(site)
      await reject(page)
      await expect(page.getByRole('button', { name: 'Reject all' })).toBeHidden()
      await page.goto(`${site}away`)
      await page.goto(site)
      await internet.sentinel(page)
      expect(internet.foreign()).toEqual([])
      expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
    })

    test('after a withdrawal nothing further leaves, and the vendors’ cookies are gone', async ({
      page,
      internet,
      jar,
    }) => {
      await page.goto(site)
      await accept(page)
      await allMeasure(internet)
      await internet.sentinel(page)

      await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
      const left = since(internet)
      await afterReload(page, () => reject(page))
      await page.goto(`${site}away`)
      await internet.sentinel(page)
      expect(left()).toEqual([])
      const own = (await jar()).filter(({ domain }) => domain.endsWith('acme.example'))
      expect(own.map(({ name }) => name)).toEqual(['assent'])
      expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    })

    test('analytics may run while advertising is refused', async ({ page, internet, jar }) => {
      await page.goto(site)
      await choose(page)
      await page.getByRole('switch', { name: 'Analytics' }).check({ force: true })
      await save(page)
      await allMeasure(internet, ['google-analytics', 'microsoft-clarity'])
      await internet.sentinel(page)
      const hosts = new Set(internet.requests(({ host }) => host !== 'www.acme.example').map(({ host }) => host))
      for (const host of ['connect.facebook.net', 'snap.licdn.com', 'bat.bing.com', 'googleads.g.doubleclick.net'])
        expect(hosts).not.toContain(host)
      expect((await jar()).map(({ name }) => name)).not.toContain('_gcl_au')
    })
  })

test('a second visit shows no banner and fetches the tag alone', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets }) })
  await page.goto(site)
  await reject(page)
  await expect(banner(page)).toBeHidden()
  internet.reset()
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets }) })
  await page.goto(site)
  await internet.sentinel(page)
  expect(internet.requestsTo('www.acme.example/assent/').map(({ path }) => path)).toEqual(['/assent/assent.js'])
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeHidden()
})

test('after all site data is cleared the visitor is undecided again', async ({ page, internet, context }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets }) })
  await page.goto(site)
  await accept(page)
  await allMeasure(internet)
  await context.clearCookies()
  await page.evaluate(() => localStorage.clear())
  await page.reload()
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await internet.sentinel(page)
  const left = since(internet)
  await page.reload()
  await internet.sentinel(page)
  expect(left()).toEqual([])
})
