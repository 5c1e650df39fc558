import { assentPage } from '../fixtures/assent-page.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'
const cross = 'assent-notice .cross'

test('where the law asks for a cross, the notice has one, and it refuses', async ({ page, internet, jar }) => {
  internet.site('www.acme.example', { '/': assentPage({ region: 'IT', config: withSnippets, head: markedSnippets }) })
  await page.goto(site)
  const refusals = page.locator('assent-notice').getByRole('button', { name: 'Reject all', exact: true })
  await expect(refusals).toHaveCount(2)
  await page.locator(cross).click()
  await expect(refusals).toHaveCount(0)
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])

  await page.goto(site)
  await internet.sentinel(page)
  await expect(refusals).toHaveCount(0)
  expect(internet.foreign()).toEqual([])
})

test('elsewhere it has none', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ region: 'FR', config: withSnippets }) })
  await page.goto(site)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await expect(page.locator(cross)).toHaveCount(0)
})

for (const layout of ['bar', 'box', 'corner', 'dialog'] as const)
  for (const [width, height] of [
    [320, 640],
    [1280, 720],
  ] as const)
    test(`the cross covers nothing: ${layout}, ${width} px wide`, async ({ page, internet }) => {
      await page.setViewportSize({ width, height })
      const config = { ...withSnippets, ui: { layout } }
      internet.site('www.acme.example', { '/': assentPage({ region: 'IT', config }) })
      await page.goto(site)
      await expect(page.locator(cross)).toBeVisible()
      const covered = await page.locator(cross).evaluate((element) => {
        const own = element.getBoundingClientRect()
        const meets = ({ left, right, top, bottom }: DOMRect) =>
          left < own.right && right > own.left && top < own.bottom && bottom > own.top
        const others = [...(element.parentElement?.querySelectorAll('h2, p, a, button') ?? [])]
        /** Where the words stand, not the box around them. */
        const boxesOf = (other: Element) => {
          if (other.localName === 'button') return [other.getBoundingClientRect()]
          const range = document.createRange()
          range.selectNodeContents(other)
          return [...range.getClientRects()]
        }
        return others
          .filter((other) => other !== element && boxesOf(other).some(meets))
          .map(({ textContent }) => textContent)
      })
      expect(covered).toEqual([])
    })
