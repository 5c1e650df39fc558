import type { Config } from '@assent/core'
import type { Page } from '@playwright/test'
import { assentPage, tag } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const own = '<button onclick="this.textContent = \'Pressed\'">Press</button>'
const banner = (page: Page) => page.getByRole('button', { name: 'Accept all' })

/** What the console says, of whatever level. */
function listen(page: Page): readonly string[] {
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  return said
}

/** The page works, and nothing non-necessary has left it. */
async function staysShut(page: Page, internet: Internet): Promise<void> {
  await page.getByRole('button', { name: 'Press' }).click()
  await expect(page.getByRole('button', { name: 'Pressed' })).toBeVisible()
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
}

const vendors = (...list: unknown[]) => ({ vendors: list }) as Config

/** Faults of a config: where the page says them to be, and whether anything is left to ask about. */
const faults: readonly (readonly [fault: string, config: Config | string | null, says: RegExp, asks: boolean])[] = [
  ['no block at all', null, /`config`/, false],
  ['an empty block', '', /`config`/, false],
  ['broken JSON', '{ "vendors": [ }', /`config`/, false],
  ['a list', '[]', /`config`/, false],
  ['a text', '"on"', /`config`/, false],
  ['null', 'null', /`config`/, false],
  ['an unknown vendor', vendors({ vendor: 'meta-pixle' }), /`vendors\[0\]\.vendor`.*meta-pixle/, true],
  [
    'an unknown category',
    vendors({ vendor: 'meta-pixel', id: '1', category: 'ads' }),
    /`vendors\[0\]\.category`/,
    true,
  ],
  [
    'a known vendor as necessary',
    vendors({ vendor: 'meta-pixel', id: '1', category: 'necessary' }),
    /`vendors\[0\]\.category`/,
    true,
  ],
  ['a vendor without its id', vendors({ vendor: 'meta-pixel' }), /`vendors\[0\]\.id`/, true],
  ['vendors of wrong types', vendors(null, 7, 'meta-pixel', []), /`vendors\[3\]\.vendor`/, true],
  ['vendors that are no list', '{ "vendors": { "vendor": "meta-pixel" } }', /`vendors`/, true],
  ['categories that are no object', '{ "categories": "all" }', /`categories`/, true],
]

test('whatever is wrong, everything stays held, and the console says what it is and where', async ({
  context,
  page,
  internet,
  consoleErrors,
}) => {
  const said = listen(page)
  for (const [fault, config, says, asks] of faults)
    await test.step(fault, async () => {
      const from = said.length
      await context.clearCookies()
      internet.site('www.acme.example', { '/': assentPage({ config, head: markedSnippets, body: own }) })
      await page.goto(site)
      await expect(banner(page)).toBeVisible({ visible: asks })
      await staysShut(page, internet)
      // Neither does a yes: what is not in the config was never disclosed.
      if (asks) await accept(page)
      else await page.evaluate('assent.accept()')
      await internet.sentinel(page)
      expect(internet.foreign()).toEqual([])
      expect(said.slice(from).join('\n')).toMatch(says)
      expect(consoleErrors).toEqual([])
    })
})

const options = ['site', 'region', 'regimes', 'reload', 'cookie', 'ui', 'language', 'texts']
const withAll = (value: string) => `{ ${options.map((name) => `"${name}": ${value}`).join(', ')} }`

test('options of wrong types break nothing, and null counts as left out', async ({ page, internet, consoleErrors }) => {
  const configs = [...['7', '"text"', '[]', 'true'].map(withAll), ...options.map((name) => `{ "${name}": null }`)]
  for (const config of configs)
    await test.step(config, async () => {
      internet.site('www.acme.example', { '/': assentPage({ config, head: markedSnippets, body: own }) })
      await page.goto(site)
      await expect(banner(page)).toBeVisible()
      await staysShut(page, internet)
      expect(consoleErrors).toEqual([])
    })
})

test('markup in texts is shown as text', async ({ page, internet, consoleErrors }) => {
  const markup = '<img src="https://evil.example/" onerror="alert(1)">'
  internet.site('www.acme.example', {
    '/': assentPage({
      config: JSON.stringify({ ...withSnippets, site: { name: markup }, texts: { 'notice.title': markup } }).replaceAll(
        '<',
        '\\u003c',
      ),
      head: markedSnippets,
      body: own,
    }),
  })
  await page.goto(site)
  await expect(page.getByRole('heading', { name: markup })).toBeVisible()
  await staysShut(page, internet)
  expect(consoleErrors).toEqual([])
})

test('a second tag warns, and there is one banner', async ({ page, internet, consoleErrors }) => {
  const said = listen(page)
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets, tag: tag + tag, head: markedSnippets, body: own }),
  })
  await page.goto(site)
  await expect(banner(page)).toBeVisible()
  await staysShut(page, internet)
  expect(said.filter((text) => text.includes('runs already'))).toHaveLength(1)
  await expect(page.locator('assent-notice')).toHaveCount(1)
  expect(consoleErrors).toEqual([])
})

for (const [setter, script] of [
  ['do nothing', '() => {}'],
  ['throw', "() => { throw new DOMException('The operation is insecure.', 'SecurityError') }"],
])
  test(`where cookies ${setter}, everything stays held and nobody is asked`, async ({
    page,
    internet,
    consoleErrors,
  }) => {
    const said = listen(page)
    await page.addInitScript(`Object.defineProperty(Document.prototype, 'cookie', { get: () => '', set: ${script} })`)
    internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets, body: own }) })
    await page.goto(site)
    await page.evaluate('assent.accept()')
    await staysShut(page, internet)
    await expect(banner(page)).toBeHidden()
    expect(said.join('\n')).toContain('no cookies: all is held')
    expect(consoleErrors).toEqual([])
  })

test('storage that throws breaks neither a yes nor a no', async ({ page, internet, jar, consoleErrors }) => {
  await page.addInitScript(`for (const name of ['localStorage', 'sessionStorage'])
    Object.defineProperty(window, name, { get() { throw new DOMException('Denied.', 'SecurityError') } })`)
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets, body: own }) })
  await page.goto(site)
  await page.getByRole('button', { name: 'Reject all' }).click()
  await staysShut(page, internet)
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
  expect(consoleErrors).toEqual([])
})

test('missing chunks leave everything held', async ({ page, internet, consoleErrors }) => {
  const said = listen(page)
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets, head: markedSnippets, body: own }),
    '/assent/assent-banner.js': { status: 404 },
    '/assent/assent-panel.js': { status: 404 },
  })
  await page.goto(site)
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await staysShut(page, internet)
  await expect.poll(() => said.filter((text) => text.includes('not loaded')).length).toBe(2)
  expect(consoleErrors.filter((text) => !/404/.test(text))).toEqual([])
})

test('with ?assent-debug the console names path, rule, what came and what was meant', async ({ page, internet }) => {
  const said = listen(page)
  const config = { vendors: [{ vendor: 'meta-pixle', id: '1' }], ui: { layout: 'bra' } }
  internet.site('www.acme.example', {
    '/': assentPage({ config: JSON.stringify(config), head: markedSnippets, body: own }),
  })
  await page.goto(`${site}?assent-debug`)
  await expect.poll(() => said.join('\n')).toMatch(/`ui\.layout`.*bra/)
  expect(said.join('\n')).toMatch(/meta-pixle.*meta-pixel/)
  await staysShut(page, internet)
})
