import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { noting, ran } from '../fixtures/ran.js'
import { marked } from '../fixtures/snippets.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const config = { reload: 'never', vendors: [{ vendor: 'meta-pixel', id: '1234567890' }] } as const
const held = `<script type="text/plain" data-category="marketing">${noting('tag')}</script>`

/** Pastes the tag a second time, into the page that runs. */
const pasteAgain = (page: Page) => page.addScriptTag({ url: '/assent/assent.js' })
const restart = async (page: Page) => {
  await page.evaluate('assent.stop()')
  await pasteAgain(page)
}
const openChoices = (page: Page) => page.getByRole('button', { name: 'Your Privacy Choices' }).click()

test.beforeEach(async ({ internet, page }) => {
  internet.site('www.acme.example', { '/': assentPage({ config, body: held }) })
  await page.goto(site)
})

test('starting again without a stop returns the first', async ({ page }) => {
  await page.evaluate('window.first = assent')
  await pasteAgain(page)
  expect(await page.evaluate('first === assent')).toBe(true)
})

test('after a stop and a start nothing is loaded or run twice', async ({ page, internet }) => {
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['tag'])
  await internet.waitFor(({ host, query }) => host === 'www.facebook.com' && query.ev === 'PageView')
  await restart(page)
  await page.evaluate('assent.accept()')
  await internet.sentinel(page)
  expect(await ran(page)).toEqual(['tag'])
  expect(internet.requestsTo('connect.facebook.net/en_US/fbevents.js')).toHaveLength(1)
  expect(internet.requests(({ query }) => query.ev === 'PageView')).toHaveLength(1)
})

test('after a stop and a start there is one panel, and one answer', async ({ page, jar }) => {
  await reject(page)
  await restart(page)
  await page.evaluate("window.heard = []; assent.on('choice', ({ cause }) => heard.push(cause.verb))")
  await openChoices(page)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['tag'])
  expect(await page.evaluate('heard')).toEqual(['accept'])
  expect(await page.locator('assent-preferences').count()).toBe(1)
  expect((await jar()).filter(({ name }) => name === 'assent')).toHaveLength(1)
})

test('stopped, it holds on: nothing is released, and what vendors are asked stays held', async ({ page, internet }) => {
  await reject(page)
  await page.evaluate('assent.stop()')
  await page.evaluate(
    (html) => document.body.append(document.createRange().createContextualFragment(html)),
    marked('meta-pixel'),
  )
  expect(await page.evaluate("fetch('https://www.facebook.com/tr').catch(({ name }) => name)")).toBe('TypeError')
  await openChoices(page)
  await internet.sentinel(page)
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(internet.foreign()).toEqual([])
})

test('a stop takes the notice away, and the next start shows one', async ({ page }) => {
  const banners = page.getByRole('button', { name: 'Accept all' })
  await expect(banners).toBeVisible()
  await page.evaluate('assent.stop()')
  await expect(banners).toHaveCount(0)
  await pasteAgain(page)
  await expect(banners).toHaveCount(1)
})
