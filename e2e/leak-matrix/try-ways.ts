import type { Page } from '@playwright/test'
import type { Internet } from '../fixtures/internet.js'
import type { Files } from '../fixtures/site.js'
import { expect } from '../fixtures/test.js'
import { everyMoment, idOf, type Moment } from './moments.js'
import type { Way } from './way.js'

const site = 'https://www.acme.example/'

/** What stands between the page and the vendor. */
export interface Guard {
  /** The page with some markup; without the guard where `isOff`. */
  readonly html: (body: string, isOff?: boolean) => string
  /** Further files of the site. */
  readonly files?: Extract<Files, Readonly<Record<string, unknown>>>
  /** What the visitor says by each moment; one that is left out cannot be had. */
  readonly say: Readonly<Partial<Record<Moment, (page: Page) => Promise<unknown>>>>
  /** Whom the ways ask: a host that takes any subdomain. */
  readonly host: string
}

/** `asked` left the page; `fetched` was fetched and did not run; `silent` did not leave. */
export type Outcome = 'silent' | 'fetched' | 'asked'

const slug = ({ name }: Way) =>
  name
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-|-$/g, '')
const fileOf = ({ runs, page }: Way) => (runs ? 'way.js' : page ? 'way.html' : 'way.gif')
const ownUrl = (way: Way, moment: string) => `${site}own/${idOf(moment)}/${slug(way)}/${fileOf(way)}`
const flag = (kind: string, way: Way, moment: string) => `${kind} ${slug(way)} ${idOf(moment)}`

/** A host of its own for each way and moment, so that nothing is taken for another's. */
export const hostOf = (guard: Guard, way: Way, moment: string) => `${slug(way)}.${idOf(moment)}.${guard.host}`
const vendorUrl = (guard: Guard) => (way: Way, moment: string) => `https://${hostOf(guard, way, moment)}/${fileOf(way)}`

/** The page's own script, and the site's and the vendors' files for every moment. */
function put(internet: Internet, ways: readonly Way[], guard: Guard): void {
  const files: Record<string, NonNullable<Guard['files']>[string]> = { ...guard.files, '/': guard.html('') }
  for (const moment of ['without', ...everyMoment]) {
    for (const way of ways) {
      const says = (kind: string) => (way.runs ? `window['${flag(kind, way, moment)}'] = 1` : '')
      const open = { headers: { 'access-control-allow-origin': '*' } }
      internet.site(hostOf(guard, way, moment), { [`/${fileOf(way)}`]: says('ran') }, open)
      files[new URL(ownUrl(way, moment)).pathname] = says('own')
    }
    const body = ways
      .flatMap((way) => [vendorUrl(guard), ownUrl].map((url) => (way.html ?? '').replace('{url}', url(way, moment))))
      .join('\n')
    files[`/${idOf(moment)}`] = guard.html(body, moment === 'without')
  }
  internet.site('www.acme.example', files)
}

/** Lets every way ask the vendor, then the site itself: when that has arrived, so would the other have. */
async function attempt(page: Page, internet: Internet, ways: readonly Way[], guard: Guard, moment: string) {
  for (const url of [vendorUrl(guard), ownUrl])
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

async function outcome(page: Page, internet: Internet, way: Way, guard: Guard, moment: string): Promise<Outcome> {
  if (!internet.requestsTo(hostOf(guard, way, moment)).length) return 'silent'
  const ran = !way.runs || (await page.evaluate((key) => key in window, flag('ran', way, moment)))
  return ran ? 'asked' : 'fetched'
}

/** Tries every way without the guard, where it must leak, else it proves nothing; then with it, at every moment. */
export async function tryWays(
  page: Page,
  internet: Internet,
  ways: readonly Way[],
  guard: Guard,
): Promise<ReadonlyMap<Way, Readonly<Partial<Record<Moment, Outcome>>>>> {
  put(internet, ways, guard)
  await page.goto(`${site}without`)
  await attempt(page, internet, ways, guard, 'without')
  for (const way of ways)
    await expect
      .soft(async () => expect(await outcome(page, internet, way, guard, 'without')).toBe('asked'), way.name)
      .toPass({ timeout: 5_000 })

  const results = new Map(ways.map((way) => [way, {} as Partial<Record<Moment, Outcome>>]))
  for (const moment of everyMoment) {
    const say = guard.say[moment]
    if (!say) continue
    // From a page of the site that runs nothing.
    await page.goto(`${site}own/nothing`)
    await page.context().clearCookies()
    await page.evaluate(() => localStorage.clear())
    await page.goto(site)
    await say(page)
    await page.goto(`${site}${idOf(moment)}`)
    await attempt(page, internet, ways, guard, moment)
    for (const [way, result] of results) result[moment] = await outcome(page, internet, way, guard, moment)
  }
  return results
}
