import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures/test.js'
import { type Direction, directions, sheets, showAll } from '../looks/sheet.js'

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in any look, ${colorScheme}, in either direction`, async ({ page, internet }) => {
    test.slow()
    internet.site('www.acme.example', sheets())
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const direction of Object.keys(directions) as Direction[]) {
      await page.goto(`https://www.acme.example/${direction}/phone`)
      await showAll(page)
      const { violations, passes } = await new AxeBuilder({ page }).withTags(wcag).analyze()
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
      // It has looked into every frame.
      const named = passes.find(({ id }) => id === 'button-name')
      expect(new Set(named?.nodes.map(({ target }) => target[0])).size).toBe(page.frames().length - 1)
    }
  })
