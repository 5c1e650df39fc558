import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'
const advertisers = ['connect.facebook.net', '.facebook.com', 'snap.licdn.com', 'bat.bing.com', '.doubleclick.net']

/** A page whose server passes on what the `Sec-GPC` header said. */
const pageWith = (hint: string | undefined) =>
  assentPage({ region: 'US-CA', config: withIds }).replace(
    '<title>',
    hint === undefined ? '<title>' : `<meta name="assent-gpc" content="${hint}"><title>`,
  )

test('without a signal advertising runs in California until it is refused', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': pageWith(undefined) })
  await page.goto(site)
  await internet.waitFor(({ host }) => host === 'www.facebook.com')
})

test('a refusal by a signal stands on pages and visits without it', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': pageWith('1'), '/later': pageWith(undefined) })
  await page.goto(site)
  await expect(page.getByText('Opt-out request honoured')).toBeVisible()
  await page.goto(`${site}later`)
  await internet.waitFor(({ host, query }) => host === 'region1.google-analytics.com' && query.dl === `${site}later`)
  await internet.sentinel(page)
  expect(internet.requestsTo(...advertisers)).toEqual([])
})

for (const hint of ['0', 'true', ''])
  test(`a hint of "${hint}" is no signal`, async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': pageWith(hint) })
    await page.goto(site)
    await internet.waitFor(({ host }) => host === 'www.facebook.com')
  })
