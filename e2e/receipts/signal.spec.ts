import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { receiptsServer } from './receipts-server.js'

const california = 'https://www.acme.example/'

test.use({ gpc: true })

test('a signal leaves one receipt, on the first page alone, and nothing in the browser', async ({ page, internet }) => {
  const server = receiptsServer()
  const config = { ...withIds, receipts: { endpoint: '/receipts' } }
  internet.site('www.acme.example', server.files({ '/': assentPage({ config, region: 'US-CA' }) }))
  await page.goto(california)
  await expect.poll(() => server.receipts.length, { timeout: 30_000 }).toBe(1)
  expect(server.receipts[0]).toMatchObject({
    event: 'signal',
    method: { control: 'signal', layer: 'none', by: 'signal' },
    signals: { gpc: true },
    categories: { marketing: 'denied' },
    notice: null,
  })
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage))).toEqual([])
  await page.goto(california)
  await internet.sentinel(page)
  expect(server.receipts).toHaveLength(1)
})
