import type { Config } from '@assent/core'
import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'
const layouts = ['bar', 'box', 'corner', 'dialog'] as const
const presets = ['plain', 'paper', 'soft', 'civic', 'studio', 'console'] as const

/** A page that wants accept alone to be seen. */
const hostile = `<style>
  html { --assent-on: transparent; --assent-accent: #fff; --assent-surface: #fff; --assent-radius: 400px }
  assent-notice, assent-preferences {
    --assent-on: #fff !important; --assent-accent: #fff !important; --assent-text: #fff !important;
    opacity: 0.1 !important; filter: blur(9px) !important; transform: scale(0.1) !important; zoom: 0.2 !important;
    pointer-events: none !important; visibility: hidden !important; font-size: 2px !important; clip-path: inset(0 0 0 50%) !important;
    color: transparent !important; letter-spacing: -1em !important;
  }
  assent-notice::before { content: ''; position: fixed; inset: 0; z-index: 2147483647; background: #fff }
  ::part(choice), assent-notice::part(choice) { grid-area: 1/1 !important; opacity: 0.1 !important; display: none !important }
  assent-notice::part(notice) { display: none !important }
  assent-notice::part(title), assent-notice::part(text) {
    position: fixed !important; inset: 0 !important; z-index: 9 !important; background: #fff !important; margin: -900px !important;
    font-size: 99px !important; width: 3000px !important; height: 3000px !important;
  }
  button { display: none !important }
</style>`

interface Answer {
  readonly look: Record<string, string>
  readonly width: number
  readonly height: number
  /** Whether what is at its middle, as the visitor sees it, is the button itself. */
  readonly isOnTop: boolean
  readonly contrast: number
}

async function answers(page: Page): Promise<readonly Answer[]> {
  await page.mouse.move(0, 0)
  return page.locator('assent-notice .choice').evaluateAll((all) =>
    all.map((button) => {
      const style = getComputedStyle(button)
      const names =
        'color backgroundColor fontSize fontWeight opacity filter transform clipPath visibility textTransform letterSpacing borderRadius borderColor boxShadow'
      const look = Object.fromEntries(names.split(' ').map((name) => [name, style[name as 'color']]))
      const { x, y, width, height } = button.getBoundingClientRect()
      const root = button.getRootNode() as ShadowRoot
      const isOnTop = root.elementFromPoint(x + width / 2, y + height / 2) === button
      const light = (colour: string) => {
        const canvas = Object.assign(document.createElement('canvas'), { width: 1, height: 1 }).getContext('2d')!
        canvas.fillStyle = colour
        canvas.fillRect(0, 0, 1, 1)
        const [r, g, b] = [...canvas.getImageData(0, 0, 1, 1).data].map((part) =>
          part <= 10 ? part / 3294 : ((part / 255 + 0.055) / 1.055) ** 2.4,
        )
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b! + 0.05
      }
      const [a, b] = [light(style.color), light(style.backgroundColor)]
      return { look, width: Math.round(width), height: Math.round(height), isOnTop, contrast: Math.max(a / b, b / a) }
    }),
  )
}

async function staysEqual(page: Page): Promise<void> {
  await expect(page.locator('assent-notice .choice')).toHaveText(['Reject all', 'Accept all'])
  const [reject, accept] = await answers(page)
  expect(reject).toEqual(accept)
  expect(reject?.isOnTop).toBe(true)
  expect(reject?.contrast).toBeGreaterThanOrEqual(4.5)
  expect(reject?.height).toBeGreaterThanOrEqual(44)
  expect(reject?.width).toBeGreaterThanOrEqual(88)
  expect(Number.parseFloat(reject?.look.fontSize ?? '')).toBeGreaterThanOrEqual(13)
}

for (const [what, size] of [
  ['wide', { width: 1280, height: 800 }],
  ['phone', { width: 360, height: 740 }],
] as const)
  test(`no rule of the page’s and no setting comes between the two answers, ${what}`, async ({ page, internet }) => {
    test.slow()
    const looks: NonNullable<Config['ui']>[] = layouts.flatMap((layout) =>
      presets.map((preset) => ({
        layout,
        preset,
        accent: '#ffff00',
        radius: 400,
        colors: { light: { text: '#ffffff' } },
      })),
    )
    const files = looks.map((ui, index) => [
      `/${index}`,
      assentPage({ config: { ...withSnippets, ui }, head: hostile }),
    ])
    internet.site('www.acme.example', Object.fromEntries(files))
    await page.setViewportSize(size)
    for (const index of looks.keys())
      await test.step(`${looks[index]?.layout} ${looks[index]?.preset}`, async () => {
        await page.goto(`${site}${index}`)
        await staysEqual(page)
      })
    await page.getByRole('button', { name: 'Reject all' }).click()
    await expect(page.locator('assent-notice .choice')).toHaveCount(0)
  })

test('texts that say nothing do not take a name away', async ({ page, internet }) => {
  const texts = { reject: '\u200b', accept: 'Accept all', 'notice.choose': ' ' }
  internet.site('www.acme.example', { '/': assentPage({ config: { ...withSnippets, texts } }) })
  await page.goto(site)
  await staysEqual(page)
  await expect(page.getByRole('button', { name: 'Choose' })).toBeVisible()
})

test('a dialog has the page inert behind it, and Esc allows nothing', async ({ page, internet }) => {
  const body = '<button id="behind">Behind</button>'
  internet.site('www.acme.example', {
    '/': assentPage({ config: { ...withSnippets, ui: { layout: 'dialog' } }, body }),
  })
  await page.goto(site)
  const dialog = page.getByRole('dialog', { name: 'Your privacy, your choice' })
  await expect(dialog).toBeFocused()
  for (let steps = 0; steps < 12; steps++) {
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('behind')
  }
  await page.getByRole('button', { name: 'Choose' }).click()
  await expect(page.getByRole('dialog', { name: 'Your privacy choices' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('button', { name: 'Choose' })).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await page.locator('#behind').click()
  expect(await page.evaluate("assent.has('analytics')")).toBe(false)
  await page.reload()
  await expect(dialog).toBeVisible()
})
