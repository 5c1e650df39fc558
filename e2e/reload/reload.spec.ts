import type { Config, Reload } from '@assent/core'
import type { Page } from '@playwright/test'
import { allMeasure } from '../fixtures/all-measure.js'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { since } from '../fixtures/since.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const withMeta: Config = { vendors: [{ vendor: 'meta-pixel', snippet: true }] }
const line = (page: Page) => page.getByText('Reload the page to finish')

/** Opens a page, says yes, marks the page that runs, and takes the yes back. */
async function takeBack(page: Page, internet: Internet, config: Config): Promise<() => readonly string[]> {
  internet.site('www.acme.example', { '/': assentPage({ config, head: markedSnippets }) })
  await page.goto(site)
  await accept(page)
  if (config === withMeta)
    await internet.waitFor(({ host, query }) => host === 'www.facebook.com' && query.ev === 'PageView')
  else await allMeasure(internet)
  await internet.sentinel(page)
  const left = since(internet)
  await page.evaluate('window.same = true')
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await reject(page)
  return left
}

const isSame = (page: Page) => page.evaluate('window.same === true')

for (const reload of ['auto', undefined, 'sometimes'] as const)
  test(`${reload ?? 'without the option'}: the page reloads by itself`, async ({ page, internet }) => {
    const config = { ...withSnippets, ...(reload && { reload: reload as Reload }) }
    const left = await takeBack(page, internet, config)
    await page.waitForFunction('!window.same', undefined, { timeout: 5_000 })
    await internet.sentinel(page)
    expect(left()).toEqual([])
    await expect(line(page)).toBeHidden()
  })

test('ask: a line asks for it, nothing leaves meanwhile, and its button reloads', async ({ page, internet }) => {
  const left = await takeBack(page, internet, { ...withSnippets, reload: 'ask' })
  await expect(line(page)).toBeVisible()
  await internet.sentinel(page)
  expect(await isSame(page)).toBe(true)
  const reloaded = page.waitForEvent('load')
  await page.getByRole('button', { name: 'Reload', exact: true }).click()
  await reloaded
  await internet.sentinel(page)
  expect(await isSame(page)).toBe(false)
  expect(left()).toEqual([])
  await expect(line(page)).toBeHidden()
})

test('never: the page stays as it is, and nothing leaves it', async ({ page, internet }) => {
  const left = await takeBack(page, internet, { ...withSnippets, reload: 'never' })
  await internet.sentinel(page)
  expect(await isSame(page)).toBe(true)
  await expect(line(page)).toBeHidden()
  expect(left()).toEqual([])
})

test('a vendor that can be told to stop needs no reload', async ({ page, internet }) => {
  const left = await takeBack(page, internet, withMeta)
  await internet.sentinel(page)
  expect(await isSame(page)).toBe(true)
  expect(left()).toEqual([])
})
