import type { Config } from '@assent/core'
import { assentPage, tag as stock } from '../fixtures/assent-page.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const google: NonNullable<Config['vendors']> = [
  { vendor: 'google-analytics', id: 'G-AB12CD34EF', purpose: 'Counts visits, before you choose without cookies.' },
  { vendor: 'google-ads', id: 'AW-123456789', purpose: 'Counts sales, before you choose without cookies.' },
]
const full = '<script src="/assent/assent-full.js"></script>'
const pageWith = (consentMode: Config['consentMode'] & {}, tag = full) =>
  assentPage({ config: { vendors: google, consentMode }, tag })
const hit = ({ host }: { host: string }) => host === 'region1.google-analytics.com'

test('advanced, Google’s tags load before a choice and send without cookies, until there is a yes', async ({
  page,
  internet,
  jar,
}) => {
  const consentMode = { advanced: true, acknowledged: true, adsDataRedaction: true }
  internet.site('www.acme.example', { '/': pageWith(consentMode) })
  await page.goto(site)
  expect((await internet.waitFor(hit)).query.gcs).toBe('G100')
  expect((await jar()).map(({ name }) => name)).toEqual([])
  const said = await page.evaluate<string[]>('dataLayer.map(({ 0: command, 1: what }) => [command, what].join(" "))')
  expect(said.slice(0, 2)).toEqual(['consent default', 'set ads_data_redaction'])

  await accept(page)
  await internet.waitFor((request) => hit(request) && request.query.gcs === 'G111')
  expect(internet.requests(({ path }) => path === '/gtag/js')).toHaveLength(1)

  // Told of the no, its tags go on without cookies, and no reload is needed.
  await page.evaluate('assent.withdraw()')
  await internet.sentinel(page)
  const own = (await jar()).filter(({ domain }) => domain.endsWith('acme.example'))
  expect(own.map(({ name }) => name)).toEqual(['assent'])
  expect(await page.evaluate('assent.state.reload')).toBe(false)
})

for (const [what, consentMode, tag] of [
  ['that is not acknowledged', { advanced: true }, full],
  ['in the tag that does not have it', { advanced: true, acknowledged: true }, stock],
] as const)
  test(`advanced ${what}, nothing is sent before a yes, nor after a no`, async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': pageWith(consentMode, tag) })
    await page.goto(site)
    await internet.sentinel(page)
    await reject(page)
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
  })
