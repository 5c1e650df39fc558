import { withConsent } from '../../packages/assent/dist/middleware.js'
import { stock } from '../../packages/vendors/dist/stock.js'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import type { LoggedRequest } from '../fixtures/log.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

// In Firefox the signal is the browser's own setting, `privacy.globalprivacycontrol.enabled`.
test.use({ gpc: true })

const site = 'https://www.acme.example/'
const advertisers = ['connect.facebook.net', '.facebook.com', 'snap.licdn.com', 'bat.bing.com', '.doubleclick.net']

/** By how many seconds the server's clock is ahead. */
const clock = { ahead: 0 }

/** A server in front of which an edge network says where the visitor is: it writes what it knows into the page. */
function serve(internet: Internet) {
  const answer = withConsent(
    withIds,
    (_, { signals, grants }) => {
      const { 'google-analytics': analytics, 'meta-pixel': pixel } = grants
      const body = `<output>${JSON.stringify({ gpc: signals.gpc, analytics, pixel })}</output>`
      // What the server itself loads for who has not opted out.
      const head =
        pixel === 'granted' ? '<link rel="preload" as="script" href="https://connect.facebook.net/x.js">' : ''
      return new Response(assentPage({ region: '', config: withIds, head, body }), {
        headers: { 'content-type': 'text/html; charset=utf-8' },
      })
    },
    { vendors: stock, now: () => Date.now() / 1000 + clock.ahead },
  )
  internet.site('www.acme.example', {
    '/': async ({ url, headers }: LoggedRequest) => {
      const sent = Object.entries(headers).map(([name, value]) => [name, `${value}`] as [string, string])
      const edge = { 'cf-ipcountry': 'US', 'cf-region-code': 'CA' }
      const response = await answer(new Request(url, { headers: { ...Object.fromEntries(sent), ...edge } }))
      return { headers: Object.fromEntries(response.headers), body: await response.text() }
    },
  })
}

test('the browser says it to the server, and server and page honour it before the first tag', async ({
  page,
  internet,
  jar,
}) => {
  serve(internet)
  const told = { gpc: true, analytics: 'granted', pixel: 'denied' }
  await page.goto(site)
  expect(internet.requests(({ path }) => path === '/').map(({ headers }) => headers['sec-gpc'])).toEqual(['1'])
  expect(JSON.parse((await page.locator('output').textContent()) ?? '')).toEqual(told)
  expect(await page.evaluate('navigator.globalPrivacyControl')).toBe(true)
  await expect(page.getByText('Opt-out request honoured')).toBeVisible()
  await internet.waitFor(({ host }) => host === 'region1.google-analytics.com')
  const { grants, region } = await page.evaluate<{ grants: Record<string, string>; region: string }>('assent.state')
  expect([region, grants['google-analytics'], grants['meta-pixel']]).toEqual(['US-CA', 'granted', 'denied'])

  // Two days later the page comes with the record, renewed for as long as the browser lets it live.
  clock.ahead = 2 * 86_400
  await page.reload()
  expect(JSON.parse((await page.locator('output').textContent()) ?? '')).toEqual(told)
  const renewed = (await jar()).filter(({ name, domain }) => name === 'assent' && domain === 'www.acme.example')
  expect(renewed.map(({ expires }) => expires / 86_400 - Date.now() / 86_400_000 > 360)).toEqual([true])
  await internet.sentinel(page)
  expect(internet.requestsTo(...advertisers)).toEqual([])
})
