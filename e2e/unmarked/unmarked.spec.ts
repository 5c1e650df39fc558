import { allMeasure } from '../fixtures/all-measure.js'
import { assentPage } from '../fixtures/assent-page.js'
import { since } from '../fixtures/since.js'
import { measuringHosts, plainSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
/** The one file that these snippets have in the markup itself. */
const fetched = /^(GET|CONNECT) \S*www\.googletagmanager\.com(:443|\/gtag\/js)/
const html = assentPage({ config: { ...withSnippets, reload: 'never' }, head: plainSnippets })

test.beforeEach(({ internet }) =>
  internet.site('www.acme.example', { '/': html, '/plain': assentPage({ tag: '', head: plainSnippets }) }),
)

test('without Assent, the page leaks to all of them', async ({ page, internet }) => {
  await page.goto(`${site}plain`)
  await allMeasure(internet)
})

test('vendors’ own snippets, unmarked, run nothing before a yes; the parser may fetch a file', async ({
  page,
  internet,
  jar,
}) => {
  const left = since(internet)
  await page.goto(site)
  await page.waitForLoadState('load')
  await internet.sentinel(page)
  for (const line of left()) expect(line).toMatch(fetched)
  expect((await jar()).map(({ name }) => name)).toEqual([])
  expect(await page.evaluate("'google_tag_manager' in window")).toBe(false)
})

test('they run once, when they are granted', async ({ page, internet }) => {
  await page.goto(site)
  await accept(page)
  await allMeasure(internet)
  await internet.sentinel(page)
  for (const host of Object.values(measuringHosts)) expect(internet.requestsTo(host).length).toBeGreaterThan(0)
})

test('a refusal keeps them held', async ({ page, internet, jar }) => {
  await page.goto(site)
  await reject(page)
  const left = since(internet)
  await page.reload()
  await page.waitForLoadState('load')
  await internet.sentinel(page)
  for (const line of left()) expect(line).toMatch(fetched)
  expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
})
