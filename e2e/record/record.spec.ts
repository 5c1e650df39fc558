import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { since } from '../fixtures/since.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const html = assentPage({ config: withSnippets, head: markedSnippets })
const question = (page: Page) => page.getByRole('button', { name: 'Accept all' })
const day = 86_400_000

const places = [
  [site, '.acme.example', true],
  ['http://www.acme.example/', '.acme.example', false],
  ['https://shop.example.co.uk/', '.example.co.uk', true],
  ['https://a.b.acme.example/', '.acme.example', true],
  ['https://acme.example/', '.acme.example', true],
] as const

test('the cookie is small, on the widest domain, and no more open than it need be', async ({
  context,
  page,
  internet,
  jar,
}) => {
  for (const [address, domain, secure] of places)
    await test.step(`${address}: ${domain}`, async () => {
      await context.clearCookies()
      internet.site(new URL(address).hostname, { '/': html })
      await page.goto(address)
      await reject(page)
      await expect(question(page)).toBeHidden()
      const cookies = await jar()
      expect(cookies).toHaveLength(1)
      expect(cookies[0]).toMatchObject({ name: 'assent', domain, path: '/', secure, sameSite: 'Lax', httpOnly: false })
      const { name, value, expires } = cookies[0]!
      expect(`${name}=${value}`.length).toBeLessThan(1024)
      expect(expires * 1000).toBeGreaterThan(Date.now() + 390 * day)
    })
})

test('`cookie.name` and `cookie.domain` are obeyed', async ({ page, internet, jar }) => {
  const config = { ...withSnippets, cookie: { name: 'acme-consent', domain: 'shop.acme.example' } }
  internet.site('shop.acme.example', { '/': assentPage({ config, head: markedSnippets }) })
  await page.goto('https://shop.acme.example/')
  await reject(page)
  await page.reload()
  await internet.sentinel(page)
  await expect(question(page)).toBeHidden()
  expect(await jar()).toMatchObject([{ name: 'acme-consent', domain: '.shop.acme.example' }])
})

const damages = [
  ['cut short', (value: string) => value.slice(0, -9)],
  ['with a refusal turned', (value: string) => value.replace('_d', '_g')],
  ['of another tool', () => '%7Bbroken'],
  ['empty', () => ''],
] as const

test('a damaged record is none: the visitor is asked, and all is held', async ({ page, internet, context, jar }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets }), '/later': html })
  await page.goto(site)
  await page.evaluate("assent.choose({ analytics: 'granted' })")
  const value = (await jar())[0]?.value ?? ''
  for (const [what, damage] of damages)
    await test.step(what, async () => {
      await context.clearCookies()
      await context.addCookies([{ name: 'assent', value: damage(value), domain: '.acme.example', path: '/' }])
      await page.goto(`${site}later`)
      await expect(question(page)).toBeVisible()
      await internet.sentinel(page)
      expect(internet.foreign()).toEqual([])
    })
})

for (const [what, before, after] of [
  ['once the cookie’s domain was widened', 'www.acme.example', 'acme.example'],
  ['once it was narrowed', 'acme.example', 'www.acme.example'],
] as const)
  test(`a refusal wins over a yes left on another domain, ${what}`, async ({ page, internet, context, jar }) => {
    const owner = (cookie: object) => assentPage({ config: { ...withSnippets, cookie }, head: markedSnippets })
    internet.site('www.acme.example', {
      '/': owner({ domain: before }),
      '/later': owner({ domain: after }),
    })
    await page.goto(site)
    await accept(page)
    await internet.waitFor(({ host }) => host === 'www.facebook.com')
    const old = (await jar()).filter(({ name }) => name === 'assent')
    expect(old).toHaveLength(1)
    await page.goto(`${site}later`)
    // Not at once: the page reloads, and the browser's answer to this call must be out by then.
    await page.evaluate('window.same = setTimeout(() => assent.withdraw())')
    await page.waitForFunction("!('same' in window)")
    expect((await jar()).filter(({ name }) => name === 'assent')).toHaveLength(1)

    await context.addCookies([...old])
    expect((await jar()).filter(({ name }) => name === 'assent')).toHaveLength(2)
    await internet.sentinel(page)
    const left = since(internet)
    await page.reload()
    await page.goto(site)
    await internet.sentinel(page)
    expect(left()).toEqual([])
  })

for (const [years, days] of [
  ['a year ahead', 366],
  ['a year behind', -366],
  ['three years ahead', 1100],
] as const)
  test(`a refusal stands when the clock goes ${years}, also where nothing needs a yes`, async ({ page, internet }) => {
    internet.site('www.acme.example', {
      '/': assentPage({ region: 'US-CA', config: withSnippets }),
      '/later': assentPage({ region: 'US-CA', config: withSnippets, head: markedSnippets }),
    })
    await page.goto(site)
    await page.evaluate('assent.reject()')
    await page.clock.setSystemTime(Date.now() + days * day)
    await page.goto(`${site}later`)
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
  })

test('a yes that has expired is asked for again, and holds no longer', async ({ page, internet }) => {
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets }),
    '/later': html,
  })
  await page.clock.setSystemTime(Date.now() - 200 * day)
  await page.goto(site)
  await accept(page)
  await expect(question(page)).toBeHidden()
  await page.clock.setSystemTime(Date.now())
  await page.goto(`${site}later`)
  await expect(question(page)).toBeVisible()
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
})
