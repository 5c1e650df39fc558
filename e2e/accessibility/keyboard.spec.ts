import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'

/** What has the focus, in the page or in a shadow root: its name, and whether a ring of at least 2 px shows it. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement
    const root = element?.getRootNode() as ShadowRoot | undefined
    const by = element?.getAttribute('aria-labelledby')
    const name =
      element?.getAttribute('aria-label') ?? (by ? root?.getElementById(by)?.textContent : element?.textContent)
    const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body)
    const isRinged = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1
    return `${name}${isRinged ? '' : ' (no ring)'}`
  })
}

/** Tabs until something has the focus; returns what had it on the way. */
async function tabTo(page: Page, name: string): Promise<readonly string[]> {
  const passed: string[] = []
  for (let steps = 0; steps < 40; steps++) {
    await page.keyboard.press('Tab')
    const now = await focused(page)
    passed.push(now)
    if (now === name) return passed
  }
  throw new Error(`Tab does not come to ${name}: ${passed.join(', ')}`)
}

test('without a mouse: read, choose, save, come back, refuse', async ({ page, internet, jar }) => {
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets, body: '<a href="#top">A link</a>' }),
  })
  await page.goto(site)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()

  // The page comes first, and the notice after it in the order in which it is read.
  const order = await tabTo(page, 'Choose')
  expect(order).toEqual([
    'A link',
    'Your Privacy Choices',
    'Away',
    'Privacy policy',
    'Reject all',
    'Accept all',
    'Choose',
  ])

  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeFocused()
  expect(await tabTo(page, 'Analytics')).toEqual(['Close', 'Analytics'])
  await page.keyboard.press('Space')
  await tabTo(page, '2 vendors')
  await page.keyboard.press('Enter')
  await tabTo(page, 'Google Analytics')
  await page.keyboard.press('Space')
  await expect(page.getByRole('switch', { name: 'Google Analytics' })).not.toBeChecked()

  // Round and round, inside the dialog alone.
  expect((await tabTo(page, 'Save choices')).slice(-3)).toEqual(['Reject all', 'Accept all', 'Save choices'])
  expect(await tabTo(page, 'Close')).toEqual(['Close'])
  await page.keyboard.press('Shift+Tab')
  expect(await focused(page)).toBe('Save choices')
  await page.keyboard.press('Enter')

  // The notice is gone with its button, so focus is on the site's own; the answer is what was shown.
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.getByRole('contentinfo').getByRole('button')).toBeFocused()
  expect(await page.evaluate("['analytics', 'google-analytics', 'marketing'].map(assent.has)")).toEqual([
    true,
    false,
    false,
  ])

  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('contentinfo').getByRole('button')).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog')).toBeVisible()
  await tabTo(page, 'Reject all')
  await page.keyboard.press('Space')
  await expect(page.getByRole('dialog')).toBeHidden()
  expect(await page.evaluate("assent.has('analytics')")).toBe(false)
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
})

test('text may be spaced out: nothing is cut off, on either layer', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: { ...withSnippets, language: 'de' } }) })
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(site)
  await page.locator('assent-notice .choice').first().waitFor()
  await page.getByRole('contentinfo').getByRole('button').click()
  await page.getByRole('dialog').waitFor()
  const cut = await page.evaluate(() => {
    const spaced = new CSSStyleSheet()
    // WCAG 1.4.12
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-bottom: 2em !important }',
    )
    return [...document.querySelectorAll('assent-notice, assent-preferences')].flatMap((host) => {
      host.shadowRoot?.adoptedStyleSheets.push(spaced)
      const parts = [...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, h2, h3, b, small, a') ?? [])]
      return parts
        .filter((part) => part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display !== 'inline')
        .map((part) => part.textContent)
    })
  })
  expect(cut).toEqual([])
})

test('what is drawn before the preferences are opened cannot be reached', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets }) })
  await page.goto(site)
  await tabTo(page, 'Choose')
  // The focus has it drawn, and laid out, out of sight.
  await expect(page.locator('assent-preferences .save')).toBeAttached()
  await expect(page.locator('assent-preferences dialog')).toBeHidden()
  expect(await page.locator('assent-preferences dialog').evaluate((dialog) => dialog.clientHeight > 200)).toBe(true)
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('switch')).toHaveCount(0)
  // A round through the page does not come into it, nor does a click where it will be.
  expect(await tabTo(page, 'Choose')).not.toContain('Close')
  await page.mouse.click(640, 360)
  expect(await page.evaluate('assent.state.choice')).toBe(undefined)
})
