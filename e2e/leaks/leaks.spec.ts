import { readFileSync } from 'node:fs'
import { plain, type SnippetVendor } from '../fixtures/snippets.js'
import { expect, test } from '../fixtures/test.js'
import { lateWrite } from '../fixtures/verbs/index.js'

const PAGE = readFileSync(new URL('index.html', import.meta.url), 'utf8')
const SITE = 'https://www.acme.example'

/** Each vendor's hosts that must be asked, and cookies that must be set, when nothing stands in its way. */
const LEAKS: readonly (readonly [
  SnippetVendor,
  hosts: readonly string[],
  own: readonly string[],
  third: readonly string[],
])[] = [
  ['google-analytics', ['www.googletagmanager.com', 'region1.google-analytics.com'], ['_ga', '_ga_STANDIN01'], []],
  ['google-ads', ['www.googletagmanager.com', 'googleads.g.doubleclick.net'], ['_gcl_au'], ['IDE']],
  ['meta-pixel', ['connect.facebook.net', 'www.facebook.com'], ['_fbp'], ['fr']],
  ['linkedin-insight', ['snap.licdn.com', 'px.ads.linkedin.com'], ['li_fat_id', 'ln_or'], ['bcookie', 'lidc']],
  ['microsoft-uet', ['bat.bing.com'], ['_uetsid', '_uetvid'], ['MUID']],
  ['microsoft-clarity', ['www.clarity.ms', 'scripts.clarity.ms', 'x.clarity.ms'], ['_clck', '_clsk'], ['CLID']],
]

const pageWith = (...snippets: readonly string[]) => ({
  '/': PAGE.replace('<!-- snippets -->', snippets.join('\n')),
  '/away': '<!doctype html><title>Away</title>',
})

for (const [vendor, hosts, own, third] of LEAKS) {
  test(`${vendor} leaks from a page without Assent`, async ({ page, internet, jar }) => {
    internet.site('www.acme.example', pageWith(plain(vendor)))
    await page.goto(SITE)

    for (const host of hosts) await internet.waitFor((request) => request.host === host)
    await expect
      .poll(async () => (await jar()).map(({ name }) => name))
      .toEqual(expect.arrayContaining([...own, ...third]))
    const domains = new Map((await jar()).map(({ name, domain }) => [name, domain]))
    for (const name of own) expect(domains.get(name)).toBe('.acme.example')
    for (const name of third) expect(domains.get(name)).not.toContain('acme')
  })
}

test('all vendors leak together, and again when the page is left', async ({ page, internet, consoleErrors }) => {
  internet.site('www.acme.example', pageWith(...LEAKS.map(([vendor]) => plain(vendor))))
  await page.goto(SITE)
  for (const [, hosts] of LEAKS) for (const host of hosts) await internet.waitFor((request) => request.host === host)

  await page.getByRole('link', { name: 'Away' }).click()
  await internet.waitFor(({ host, query }) => host === 'region1.google-analytics.com' && query.en === 'user_engagement')
  await internet.waitFor(({ host, query }) => host === 'www.facebook.com' && query.ev === 'PageHide')
  await internet.waitFor(({ host, path }) => host === 'px.ads.linkedin.com' && path === '/wa/')
  await internet.waitFor(({ host, query }) => host === 'bat.bing.com' && query.evt === 'pageHide')
  await expect
    .poll(async () => Promise.all(internet.requestsTo('x.clarity.ms').map((request) => request.body())))
    .toContainEqual(expect.stringContaining('"kind":"end"'))
  expect(consoleErrors).toEqual([])
})

test('Tag Manager brings vendors the page does not name', async ({ page, internet }) => {
  internet.site('www.acme.example', pageWith(plain('google-tag-manager')))
  await page.goto(SITE)
  await internet.waitFor(({ host, query }) => host === 'region1.google-analytics.com' && query.tid === 'G-CONTAINER')
  await internet.waitFor(({ host, query }) => host === 'www.facebook.com' && query.id === '4444444444')
})

test('a refusal told to Google alone still sends a ping, and its cookie comes back', async ({
  page,
  internet,
  jar,
}) => {
  internet.site('www.acme.example', pageWith(plain('google-analytics')))
  await page.goto(SITE)
  await internet.waitFor(({ host }) => host === 'region1.google-analytics.com')

  await page.evaluate("gtag('consent', 'update', { analytics_storage: 'denied', ad_storage: 'denied' })")
  await internet.waitFor(({ host, query }) => host === 'region1.google-analytics.com' && query.gcs === 'G100')
  await page.context().clearCookies()
  await lateWrite(page)
  expect((await jar()).map(({ name }) => name)).toEqual(['_ga'])
})

test('a pixel in noscript answers with a picture', async ({ page, internet }) => {
  internet.site('www.acme.example', {
    '/': '<!doctype html><img alt="" src="https://www.facebook.com/tr?id=1&noscript=1">',
  })
  await page.goto(SITE)
  const width = await page
    .locator('img')
    .evaluate((image: HTMLImageElement) => image.decode().then(() => image.naturalWidth))
  expect(width).toBe(1)
})
