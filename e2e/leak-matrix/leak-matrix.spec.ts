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

/** The tags: both hold what pages usually do, and the full one every way that is no gap. */
const tags = { 'assent.js': ({ open }: Way) => !open, 'assent-full.js': () => true } as const
type Tag = keyof typeof tags

/** A host of Microsoft Clarity for each way and moment, so that nothing is taken for another's. */
const slug = ({ name }: Way) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
const hostOf = (way: Way, moment: Moment) => `${slug(way)}.${idOf(moment)}.clarity.ms`
const fileOf = ({ runs, page }: Way) => (runs ? 'way.js' : page ? 'way.html' : 'way.gif')
const vendorUrl = (way: Way, moment: Moment) => `https://${hostOf(way, moment)}/${fileOf(way)}`
const ownUrl = (way: Way, moment: Moment) => `${site}own/${idOf(moment)}/${slug(way)}/${fileOf(way)}`
const flag = (kind: string, way: Way, moment: Moment) => `${kind} ${slug(way)} ${idOf(moment)}`

/** The page's own script, and the site's and the vendors' files for every moment. */
function put(internet: Internet, ways: readonly Way[], file: Tag): void {
  const tag = `<script src="/assent/${file}"></script>`
  const files: Record<string, string> = { '/': assentPage({ config, tag }) }
  for (const moment of ['without', ...Object.keys(moments)] as Moment[]) {
    for (const way of ways) {
      const says = (kind: string) => (way.runs ? `window['${flag(kind, way, moment)}'] = 1` : '')
      const open = { headers: { 'access-control-allow-origin': '*' } }
      internet.site(hostOf(way, moment), { [`/${fileOf(way)}`]: says('ran') }, open)
      files[new URL(ownUrl(way, moment)).pathname] = says('own')
    }
    const body = ways
      .flatMap((way) => [vendorUrl, ownUrl].map((url) => (way.html ?? '').replace('{url}', url(way, moment))))
      .join('\n')
    files[`/${idOf(moment)}`] = assentPage({ config, body, tag: moment === 'without' ? '' : tag })
  }
  internet.site('www.acme.example', files)
}

/** Lets every way ask the vendor, then the site itself: when that has arrived, so would the other have. */
async function attempt(page: Page, internet: Internet, ways: readonly Way[], moment: Moment): Promise<void> {
  for (const url of [vendorUrl, ownUrl])
    await page.evaluate(
      (all) => {
        const add = (node: Node) => document.body.appendChild(node)
        for (const [run, address] of all) new Function('url', 'add', run)(address, add)
      },
      ways.filter((way) => way.code).map((way) => [way.code ?? '', url(way, moment)] as const),
    )
  for (const way of ways) {
    const own = new URL(ownUrl(way, moment)).pathname
    await internet.waitFor(({ path }) => path.startsWith(own)).catch(() => expect.soft(own, 'no control').toBe('asked'))
    if (way.runs) await page.waitForFunction((key) => key in window, flag('own', way, moment))
  }
  await internet.sentinel(page)
}

/** What came of it: nothing was asked; a file was fetched and did not run; or it left the page. */
async function outcome(page: Page, internet: Internet, way: Way, moment: Moment): Promise<string> {
  if (!internet.requestsTo(hostOf(way, moment)).length) return 'silent'
  const ran = !way.runs || (await page.evaluate((key) => key in window, flag('ran', way, moment)))
  return ran ? 'asked' : 'fetched'
}

const groups = { 'in the markup': markup, 'by code': code }

for (const [file, holds] of Object.entries(tags) as [Tag, (way: Way) => boolean][])
  for (const [group, all] of Object.entries(groups))
    test(`${file}, ${group}: nothing leaves but the named gaps`, async ({ page, internet, browserName }, {
      annotations,
    }) => {
      test.setTimeout(240_000)
      const isHeld = (way: Way) => !way.gap && holds(way)
      // What is not held is only measured, in the long form.
      const ways = all
        .filter((way) => isHeld(way) || process.env.ASSENT_PROOF)
        .filter((way) => !(way.notInFirefox && browserName === 'firefox'))
      test.skip(!ways.length, 'nothing is held here')
      put(internet, ways, file)
      await page.goto(`${site}without`)
      await attempt(page, internet, ways, 'without')
      for (const way of ways)
        await expect
          .soft(async () => expect(await outcome(page, internet, way, 'without')).toBe('asked'), way.name)
          .toPass({ timeout: 5_000 })

      const results = new Map(ways.map((way) => [way, {} as Record<string, string>]))
      for (const [moment, said] of Object.entries(moments) as [keyof typeof moments, string][]) {
        await page.goto(site)
        await page.evaluate(said)
        await page.goto(`${site}${idOf(moment)}`)
        await attempt(page, internet, ways, moment)
        for (const [way, result] of results) result[moment] = await outcome(page, internet, way, moment)
      }
      for (const [way, result] of results) {
        annotations.push({
          type: 'matrix',
          description: JSON.stringify({ group, file, ...way, isHeld: isHeld(way), results: result }),
        })
        if (!isHeld(way)) continue
        // The parser may fetch a script's file before it can be held.
        for (const moment of ['before a choice', 'after reject', 'after withdraw'])
          expect.soft(result[moment], `${way.name} ${moment}`).toMatch(/silent|fetched/)
      }
    })
