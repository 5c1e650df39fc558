import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { expect, test } from '../fixtures/test.js'
import { code } from './code.js'
import { markup } from './markup.js'
import type { Way } from './way.js'

const site = 'https://www.acme.example/'
const config = { vendors: [{ vendor: 'microsoft-clarity', snippet: true }], reload: 'never' } as const

/** The moments at which each way is tried, and what the visitor has said by then. */
const moments = {
  'before a choice': '',
  'after reject': 'assent.reject()',
  'after withdraw': 'assent.accept(); assent.withdraw()',
  'after accept': 'assent.accept()',
} as const
type Moment = keyof typeof moments | 'without'
const idOf = (moment: Moment) => moment.split(' ').at(-1) ?? ''

/** A host of Microsoft Clarity for each moment, so that nothing is taken for another's. */
const hostOf = (moment: Moment) => `${idOf(moment)}.clarity.ms`
const fileOf = ({ runs, page }: Way) => (runs ? 'way.js' : page ? 'way.html' : 'way.gif')

/** Lets the way ask the vendor, then the site itself: when that has arrived, so would the other have. */
async function attempt(page: Page, internet: Internet, way: Way, moment: Moment): Promise<void> {
  const id = idOf(moment)
  for (const base of way.code ? [`https://${hostOf(moment)}/`, `${site}${id}-control/`] : [])
    await page.evaluate(
      ([run, address]) => {
        new Function('url', 'add', run)(address, (node: Node) => document.body.appendChild(node))
      },
      [way.code ?? '', base + fileOf(way)] as const,
    )
  await internet.waitFor(({ path }) => path.startsWith(`/${id}-control/`))
  if (way.runs) await page.waitForFunction((key) => key in window, `control_${id}`)
  await internet.sentinel(page)
}

/** What came of it: nothing was asked; a file was fetched and did not run; or it left the page. */
async function outcome(page: Page, internet: Internet, way: Way, moment: Moment): Promise<string> {
  if (!internet.requestsTo(hostOf(moment)).length) return 'silent'
  const ran = !way.runs || (await page.evaluate((key) => key in window, `ran_${idOf(moment)}`))
  return ran ? 'asked' : 'fetched'
}

/** The site's pages and files, and the vendor's, for every moment. */
function put(internet: Internet, way: Way): void {
  const files: Record<string, string> = {}
  for (const moment of ['without', ...Object.keys(moments)] as Moment[]) {
    const id = idOf(moment)
    const open = { headers: { 'access-control-allow-origin': '*' } }
    internet.site(hostOf(moment), { [`/${fileOf(way)}`]: `window.ran_${id} = 1` }, open)
    files[`/${id}-control/${fileOf(way)}`] = `window.control_${id} = 1`
    const bases = [`https://${hostOf(moment)}/`, `${site}${id}-control/`]
    const body = bases.map((base) => (way.html ?? '').replace('{url}', base + fileOf(way))).join('\n')
    files[`/${id}`] = assentPage({ config, body, ...(moment === 'without' && { tag: '' }) })
  }
  internet.site('www.acme.example', { ...files, '/': assentPage({ config }) })
}

// What is not held is only measured, in the long form.
for (const [group, ways] of [
  ['in the markup', markup],
  ['by code', code],
] as const)
  for (const way of process.env.ASSENT_PROOF ? ways : ways.filter(({ gap, open }) => !gap && !open))
    test(`${group}: ${way.name}`, async ({ page, internet, browserName }, { annotations }) => {
      test.skip(browserName === 'firefox' && !!way.notInFirefox, 'Firefox does not do this')
      put(internet, way)
      await page.goto(`${site}without`)
      await attempt(page, internet, way, 'without')
      await expect.poll(() => outcome(page, internet, way, 'without')).toBe('asked')

      const results: Record<string, string> = {}
      for (const [moment, said] of Object.entries(moments) as [keyof typeof moments, string][]) {
        await page.goto(site)
        await page.evaluate(said)
        if (way.html) await page.goto(`${site}${idOf(moment)}`)
        await attempt(page, internet, way, moment)
        results[moment] = await outcome(page, internet, way, moment)
      }
      annotations.push({ type: 'matrix', description: JSON.stringify({ group, ...way, results }) })
      if (way.gap || way.open) return
      // The parser may fetch a script's file before it can be held.
      const held = /silent|fetched/
      expect(results).toMatchObject({ 'before a choice': expect.stringMatching(held) })
      expect(results).toMatchObject({ 'after reject': expect.stringMatching(held) })
      expect(results).toMatchObject({ 'after withdraw': expect.stringMatching(held) })
    })
