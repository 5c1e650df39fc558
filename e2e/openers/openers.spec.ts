import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const panel = (page: Page) => page.getByRole('dialog', { name: 'Your privacy choices' })

const shadow = `<div id="host"></div><script>
  document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML =
    '<button data-assent="preferences">Privacy <b>here</b></button>'
</script>`

/** Elements that open the preferences, and how they come into the page. */
const openers: readonly (readonly [what: string, body: string, insert?: string])[] = [
  ['a button', '<button data-assent="preferences">Privacy here</button>'],
  ['a link', '<a href="/elsewhere" data-assent="preferences">Privacy here</a>'],
  ['something inside a button', '<button data-assent="preferences"><b>Privacy here</b></button>'],
  ['a link that came later', '', '<a href="/elsewhere" data-assent="preferences">Privacy here</a>'],
  ['a button in an open shadow root', shadow],
]

for (const [what, body, insert] of openers)
  test(`${what} opens the preferences, and focus goes back to it`, async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, body }) })
    await page.goto(site)
    await reject(page)
    if (insert)
      await page.evaluate((html) => document.querySelector('h1')!.insertAdjacentHTML('afterend', html), insert)
    const opener = page.locator('[data-assent="preferences"]', { hasText: 'Privacy here' })
    await opener.click()
    await expect(panel(page)).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(opener).toBeFocused()
    expect(page.url()).toBe(site)
    expect(internet.requestsTo('www.acme.example/elsewhere')).toEqual([])
  })

test('code opens them too, and the answer counts', async ({ page, internet, jar }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets }) })
  await page.goto(site)
  await page.evaluate('assent.openPreferences()')
  await panel(page).getByRole('button', { name: 'Reject all' }).click()
  await expect(panel(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeHidden()
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
})

const openTwice = async (page: Page) => {
  for (let turn = 0; turn < 2; turn++) {
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
    await expect(panel(page)).toBeVisible()
    await page.keyboard.press('Escape')
  }
}
const idle = (page: Page) => page.evaluate(() => new Promise((done) => requestIdleCallback(() => done(0))))

test.describe('the preferences are fetched once', () => {
  const fetched = (internet: Internet) => internet.requestsTo('www.acme.example/assent/assent-panel.js').length
  test.beforeEach(({ internet }) => internet.site('www.acme.example', { '/': assentPage({ config: withSnippets }) }))

  test('while the question stands, when the page is idle', async ({ page, internet }) => {
    await page.goto(site)
    await expect.poll(() => fetched(internet)).toBe(1)
    await openTwice(page)
    expect(fetched(internet)).toBe(1)
  })

  test('after an answer, when they are asked for', async ({ page, internet }) => {
    await page.goto(site)
    await expect.poll(() => fetched(internet)).toBe(1)
    await reject(page)
    await page.goto(site)
    await idle(page)
    await internet.sentinel(page)
    expect(fetched(internet)).toBe(1)
    await openTwice(page)
    expect(fetched(internet)).toBe(2)
  })

  for (const connection of [{ saveData: true }, { effectiveType: 'slow-2g' }])
    for (const verb of ['hover', 'focus'] as const)
      test(`with ${JSON.stringify(connection)}, at ${verb} of the button`, async ({ page, internet }) => {
        await page.addInitScript((value) => Object.defineProperty(navigator, 'connection', { value }), connection)
        await page.goto(site)
        const button = page.getByRole('button', { name: 'Choose', exact: true })
        await expect(button).toBeVisible()
        await idle(page)
        await internet.sentinel(page)
        expect(fetched(internet)).toBe(0)
        await button[verb]()
        await expect.poll(() => fetched(internet)).toBe(1)
      })
})
