import { assentPage } from '../fixtures/assent-page.js'
import { withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { reject } from '../fixtures/verbs/index.js'

const shop = 'https://shop.example.co.uk'
const page1 = assentPage({ config: withSnippets })

/** Writes cookies as a page does, and shows them to it. */
const write = (...cookies: readonly string[]) =>
  `for (const cookie of ${JSON.stringify(cookies)}) document.cookie = cookie`

test.beforeEach(({ internet }) => {
  internet.site('shop.example.co.uk', { '/': page1, '/a/b/item': page1, '/a/b/': page1 })
})

for (const [where, path, cookies] of [
  ['on the parent domain', '/', ['_ga=1; domain=.example.co.uk', '_fbp=1; domain=example.co.uk']],
  ['on this host', '/', ['_ga=1', '_ga_ABC=1; domain=shop.example.co.uk']],
  ['as Secure', '/', ['_ga=1; Secure', '_gcl_au=1; Secure; SameSite=None; domain=.example.co.uk']],
  ['on this page’s own path', '/a/b/item', ['_ga=1; path=/a/b/item', '_gid=1; path=/a/b', '_clck=1; path=/a/']],
  ['on a folder’s path', '/a/b/', ['_ga=1; path=/a/b/', '_gid=1; path=/a/b', '_uetsid=1; path=/a']],
  ['with a `%` in their names', '/', ['_ga_%40=1', '_gcl_%22=1; domain=.example.co.uk']],
  ['twice', '/', ['_ga=1', '_ga=2; domain=.example.co.uk']],
] as const)
  test(`a refused vendor’s cookies ${where} are removed`, async ({ page, internet, jar }) => {
    await page.goto(shop + path)
    await page.evaluate(write(...cookies))
    expect(await jar()).toHaveLength(cookies.length)
    await reject(page)
    await internet.sentinel(page)
    expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
  })

test('what belongs to no vendor is not touched', async ({ page, internet, jar }) => {
  await page.goto(shop)
  const own = ['basket=1', '_gallery=1', '_gac=1', 'my_ga=1', '__Host-session=1; Secure; path=/', '_ga=1', '_fbp=1']
  await page.evaluate(write(...own))
  await page.evaluate(() => {
    for (const name of ['theme', 'lastExternalReferrer', '_uetsid', 'li_giant2']) localStorage.setItem(name, '1')
    for (const name of ['draft', '_cltk']) sessionStorage.setItem(name, '1')
  })
  await reject(page)
  await internet.sentinel(page)
  expect((await jar()).map(({ name }) => name).sort()).toEqual(
    ['__Host-session', '_gac', '_gallery', 'assent', 'basket', 'my_ga'].sort(),
  )
  expect(await page.evaluate(() => [Object.keys(localStorage).sort(), Object.keys(sessionStorage)])).toEqual([
    ['li_giant2', 'theme'],
    ['draft'],
  ])
})

test('a granted vendor keeps what it has, while a refused one’s goes', async ({ page, internet, jar }) => {
  await page.goto(shop)
  await page.evaluate(write('_ga=1', '_gcl_au=1', '_fbp=1', '_clck=1'))
  await page.evaluate("assent.choose({ analytics: 'granted' })")
  await internet.sentinel(page)
  expect((await jar()).map(({ name }) => name).sort()).toEqual(['_clck', '_ga', 'assent'])
})

test('what a vendor left on an earlier visit goes at the next one without a grant', async ({ page, internet, jar }) => {
  await page.goto(shop)
  await reject(page)
  await page.evaluate(write('_ga=1; domain=.example.co.uk', '_fbp=1'))
  await page.reload()
  await internet.sentinel(page)
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
})
