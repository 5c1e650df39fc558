import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { choose, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const config = {
  ...withSnippets,
  site: {
    name: 'Acme',
    privacyPolicy: '/privacy',
    policyDate: '2026-11-01',
    controllers: [
      { name: 'Acme Ltd', address: '1 High Street, Leeds', email: 'privacy@acme.example', phone: '+44 113 496 0000' },
    ],
    rights: { email: 'privacy@acme.example', subject: 'Privacy rights request' },
  },
}

test.beforeEach(({ internet }) => {
  const body = '<p><a href="#a">A link in the text</a></p>'.repeat(60)
  internet.site('www.acme.example', { '/': assentPage({ config, head: markedSnippets, body }) })
})

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Your privacy choices' })
const acceptButton = (page: Page) => page.getByRole('button', { name: 'Accept all' })

async function violations(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

for (const colorScheme of ['light', 'dark'] as const)
  for (const [width, height] of [
    [1280, 800],
    [320, 640],
  ] as const)
    test(`axe finds nothing, ${colorScheme}, ${width} px wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      await page.setViewportSize({ width, height })
      await page.goto(site)
      await expect(acceptButton(page)).toBeVisible()
      expect(await violations(page)).toEqual([])
      await choose(page)
      await expect(dialog(page)).toBeVisible()
      for (const summary of await dialog(page).locator('summary').all()) await summary.click()
      expect(await violations(page)).toEqual([])
    })

test('everything can be done with the keyboard, and focus comes back', async ({ page }) => {
  await page.goto(site)
  await expect(acceptButton(page)).toBeVisible()
  await page.getByRole('button', { name: 'Choose' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeFocused()

  const analytics = page.getByRole('switch', { name: 'Analytics' })
  for (let steps = 0; steps < 20; steps++) {
    await page.keyboard.press('Tab')
    if (await analytics.evaluate((element) => (element.getRootNode() as ShadowRoot).activeElement === element)) break
  }
  await page.keyboard.press('Space')
  await expect(analytics).toBeChecked()
  await page.keyboard.press('Escape')
  await expect(dialog(page)).toBeHidden()
  await expect(page.getByRole('button', { name: 'Choose' })).toBeFocused()
  await expect(acceptButton(page)).toBeVisible()

  await page.keyboard.press('Enter')
  await expect(page.getByRole('switch', { name: 'Analytics' })).not.toBeChecked()
})

test('the notice takes no focus, shifts nothing, and never hides what has focus', async ({ page }) => {
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as PerformanceEntry & { value: number }).value)
      }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.setViewportSize({ width: 768, height: 600 })
  await page.goto(site)
  await expect(acceptButton(page)).toBeVisible()
  expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true)

  const top = await page.locator('assent-notice').evaluate((host) => {
    const section = host.shadowRoot?.querySelector('section')
    return section?.getBoundingClientRect().top ?? 0
  })
  const bottoms: number[] = []
  await page.getByRole('link', { name: 'A link in the text' }).first().focus()
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab')
    bottoms.push(await page.evaluate(() => document.activeElement?.getBoundingClientRect().bottom ?? 0))
  }
  expect(Math.max(...bottoms)).toBeLessThanOrEqual(top + 1)
  // The last of the page, which had nothing below it to scroll by.
  const last = page.getByRole('link', { name: 'Away' })
  await last.focus()
  await expect(last).toBeFocused()
  expect(await last.evaluate((link) => link.getBoundingClientRect().bottom)).toBeLessThanOrEqual(top + 1)

  await reject(page)
  await expect(acceptButton(page)).toBeHidden()
  expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([])
})

test('a page too short to scroll is not moved, until its focus would be hidden', async ({ page, internet }) => {
  const head =
    '<style>* { box-sizing: border-box } html, body { height: 100% } body, h1 { margin: 0 } footer { position: absolute; bottom: 0 }</style>'
  internet.site('www.acme.example', { '/': assentPage({ config, head }) })
  await page.goto(site)
  await expect(acceptButton(page)).toBeVisible()
  const away = page.getByRole('link', { name: 'Away' })
  const box = () => away.evaluate((link) => link.getBoundingClientRect().bottom)
  const top = await page
    .locator('assent-notice')
    .evaluate((host) => host.shadowRoot?.querySelector('section')?.offsetTop ?? 0)
  expect(await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)).toBe(0)
  expect(await box()).toBeGreaterThan(top)
  await away.focus()
  expect(await box()).toBeLessThanOrEqual(top)
  await reject(page)
  expect(await page.evaluate(() => document.documentElement.style.marginBottom)).toBe('')
})

test('reject has the weight of accept, on both layers', async ({ page }) => {
  await page.goto(site)
  const looks = async (name: string) =>
    page
      .getByRole('button', { name })
      .last()
      .evaluate((button) => {
        const { color, backgroundColor, fontSize, fontWeight, borderColor, borderWidth, padding, opacity } =
          getComputedStyle(button)
        const { height } = button.getBoundingClientRect()
        return { color, backgroundColor, fontSize, fontWeight, borderColor, borderWidth, padding, opacity, height }
      })
  await expect(acceptButton(page)).toBeVisible()
  await page.mouse.move(0, 0)
  expect(await looks('Reject all')).toEqual(await looks('Accept all'))
  await choose(page)
  await expect(dialog(page)).toBeVisible()
  await page.mouse.move(0, 0)
  expect(await looks('Reject all')).toEqual(await looks('Accept all'))
  // Where nothing must be asked, saving what is shown keeps it all on: it must not outweigh reject either.
  expect(await looks('Reject all')).toEqual(await looks('Save choices'))
})

test('at 400 % zoom both answers can be reached without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  await page.goto(site)
  for (const name of ['Reject all', 'Accept all']) await expect(page.getByRole('button', { name })).toBeInViewport()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
})
