import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

test.use({ gpc: true })

test('a signal that the place honours is recorded once the place is known, and stands', async ({
  page,
  internet,
  jar,
}) => {
  const config = { ...withIds, receipts: { endpoint: '/receipts' } }
  const head = '<script async type="module" src="/assent/assent-region.js"></script>'
  internet.site('www.acme.example', {
    '/': assentPage({ config, region: '', head }),
    '/receipts/v1/www.acme.example/region': {
      headers: { 'content-type': 'application/json' },
      body: '{"region":"US-CA"}',
    },
  })
  await page.goto('https://www.acme.example/')
  await internet.waitFor(({ host }) => host === 'region1.google-analytics.com')
  await expect(page.getByText('Opt-out request honoured')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeHidden()
  await internet.waitFor(({ path }) => path === '/receipts/v1/www.acme.example/receipts')
  await internet.sentinel(page)
  expect(internet.requestsTo('connect.facebook.net', '.facebook.com', 'snap.licdn.com', 'bat.bing.com')).toEqual([])
  const record = (await jar()).find(({ name }) => name === 'assent')
  expect(record?.value).toMatch(/marketing/)
})
