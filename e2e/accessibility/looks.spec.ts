import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '../fixtures/test.js'
import { type Direction, directions, sheets, showAll } from '../looks/sheet.js'

type Results = Awaited<ReturnType<AxeBuilder['analyze']>>

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Frames that axe has looked into: it passes over one that is too busy to answer within a second. */
const seenBy = ({ passes }: Results) =>
  new Set(passes.find(({ id }) => id === 'button-name')?.nodes.map(({ target }) => target[0])).size

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in any look, ${colorScheme}, in either direction`, async ({ page, internet }) => {
    test.setTimeout(180_000)
    internet.site('www.acme.example', sheets())
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 1280, height: 720 })
    for (const direction of Object.keys(directions) as Direction[]) {
      await page.goto(`https://www.acme.example/${direction}/phone`)
      await showAll(page)
      const found: Results[] = []
      const look = async () => {
        found.push(await new AxeBuilder({ page }).withTags(wcag).analyze())
        return seenBy(found.at(-1)!)
      }
      await expect.poll(look, { timeout: 80_000 }).toBe(page.frames().length - 1)
      const violations = found.flatMap((each) => each.violations)
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`))).toEqual([])
    }
  })
