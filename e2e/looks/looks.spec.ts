import type { Page } from '@playwright/test'
import { expect, test } from '../fixtures/test.js'
import { type Direction, directions, sheets, showAll } from './sheet.js'

const site = 'https://www.acme.example/'

/** What a scheme asks of the browser. */
const schemes = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const

/** How wide a sheet of frames is: one wide frame in a line, or six phones. */
const widths = { wide: 1280, phone: 2180 } as const

test.beforeEach(({ internet }) => internet.site('www.acme.example', sheets()))

for (const width of Object.keys(widths) as (keyof typeof widths)[])
  for (const direction of Object.keys(directions) as Direction[])
    test(`every look is as it was approved: ${width}, ${direction}`, async ({ page }) => {
      if (!(await drawsAlike(page))) return
      await page.setViewportSize({ width: widths[width], height: 720 })
      await page.goto(`${site}${direction}/${width}`)
      await showAll(page)
      for (const [scheme, media] of Object.entries(schemes)) {
        await page.emulateMedia(media)
        expect.soft(await picture(page)).toMatchSnapshot(`${width}-${direction}-${scheme}.png`, tolerance)
      }
    })

/** A word's worth: glyph edges may differ, a button may not. */
const tolerance = { maxDiffPixels: 400 }

const picture = (page: Page) => page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' })

/**
 * Whether this browser draws text, curves and shadows as the one did that made the references, shown on a page without Assent.
 * Pictures by another cannot be told from a change of ours, so they are not compared; the run says so.
 */
async function drawsAlike(page: Page): Promise<boolean> {
  await page.setViewportSize({ width: 400, height: 160 })
  await page.goto(`${site}yardstick`)
  await page.evaluate(() => document.fonts.ready)
  try {
    expect(await picture(page)).toMatchSnapshot('yardstick.png', { maxDiffPixels: 20 })
    return true
  } catch {
    console.warn(
      'This browser draws otherwise than the one that made e2e/looks/references: the looks were not compared.',
    )
    return false
  }
}
