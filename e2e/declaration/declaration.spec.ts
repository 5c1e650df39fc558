import AxeBuilder from '@axe-core/playwright'
import { assentPage } from '../fixtures/assent-page.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const file = '<script type="module" src="/assent/assent-declaration.js"></script>'

test.beforeEach(({ internet }) => {
  const page = (body: string, head = file) => assentPage({ config: withSnippets, head, body })
  internet.site('www.acme.example', {
    '/': page('', markedSnippets),
    '/cookies': page('<h2>Cookies</h2><assent-declaration></assent-declaration>'),
    '/choices': page('<h2>Choices</h2><assent-choices></assent-choices>'),
    // The module before the tag, and the elements later than both.
    '/late': page('').replace('<head>', `<head>${file}`),
  })
})

test('a cookie policy lists what is stored, and how it stands for the visitor, as it changes', async ({ page }) => {
  await page.goto(`${site}cookies`)
  const analytics = page.getByRole('region', { name: /^Analytics/ })
  await expect(analytics).toContainText('Google Analytics')
  await expect(analytics).toContainText('2 years')
  await expect(analytics.getByRole('heading')).toContainText('Not allowed')
  await accept(page)
  await expect(analytics.getByRole('heading')).not.toContainText('Not')
  await expect(page.getByText(/^You chose this on/)).toBeVisible()

  await page.locator('assent-declaration').getByRole('button', { name: 'Your Privacy Choices' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
})

test('the preferences can be a part of the page, and their answers count', async ({ page, jar, internet }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${site}choices`)
  const choices = page.locator('assent-choices')
  await expect(choices.getByRole('switch', { name: 'Analytics' })).not.toBeChecked()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

  await choices.getByRole('button', { name: 'Reject all' }).click()
  await expect(page.getByRole('button', { name: 'Choose' })).toBeHidden()
  await expect(choices.getByRole('status')).toHaveText('Your choices are saved')
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
})

test('the elements may come before or after the tag, and go', async ({ page, consoleErrors }) => {
  await page.goto(`${site}late`)
  await page.evaluate(() =>
    document.querySelector('h1')?.insertAdjacentHTML('afterend', '<assent-declaration></assent-declaration>'),
  )
  const declaration = page.locator('assent-declaration')
  await expect(declaration).toContainText('Analytics')
  await declaration.evaluate((node) => {
    node.remove()
    document.body.append(node)
  })
  await expect(declaration).toContainText('Analytics')
  expect(consoleErrors).toEqual([])
})

test('pages without them fetch nothing of it', async ({ page, internet }) => {
  await page.goto(site)
  await accept(page)
  await internet.sentinel(page)
  expect(internet.requestsTo('www.acme.example/assent/assent-declaration.js')).toEqual([])
})

test('what was held back is told where every way out is held', async ({ page, internet }) => {
  const tag = '<script src="/assent/assent-full.js"></script>'
  const held = "<script>navigator.sendBeacon('https://region1.google-analytics.com/g/collect')</script>"
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, tag, body: held }) })
  await page.goto(site)
  await page.getByRole('contentinfo').getByRole('button').click()
  await expect(page.getByRole('dialog')).toContainText('One request was held back on this page, to Google Analytics.')
})
