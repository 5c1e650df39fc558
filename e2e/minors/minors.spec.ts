import { assentPage } from '../fixtures/assent-page.js'
import { plain } from '../fixtures/snippets.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

const advertisers = ['connect.facebook.net', '.facebook.com', 'snap.licdn.com', 'bat.bing.com', '.doubleclick.net']

for (const region of ['DE', 'US-CT'])
  test(`a minor’s yes in ${region} frees nothing that sells, shares or profiles`, async ({ page, internet }) => {
    const html = assentPage({ region, config: { ...withIds, minors: true }, head: plain('meta-pixel') })
    internet.site('www.acme.example', { '/': html })
    await page.goto('https://www.acme.example/')
    if (region === 'DE') await accept(page)
    await internet.waitFor(({ host }) => host === 'region1.google-analytics.com')
    await page.evaluate("assent.choose({ marketing: 'granted', 'meta-pixel': 'granted' })")
    await page.locator('[data-assent="preferences"]').click()
    await expect(page.getByRole('switch', { name: 'Analytics' })).toHaveCount(1)
    await expect(page.getByRole('switch', { name: 'Marketing' })).toHaveCount(0)
    await internet.sentinel(page)
    expect(internet.requestsTo(...advertisers)).toEqual([])
  })
