import type { Config } from '@assent/core'
import { assentPage } from '../fixtures/assent-page.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'
const stock: Config['categories'] = { analytics: {}, marketing: {} }
const exempt: Config['categories'] = { analytics: { acts: ['statistics'] }, marketing: {} }

const free = 'Unless you say no, Acme may use cookies and similar technology for statistics'
const mixed = `${free}, and for advertising only if you agree.`

// The place, how the site's categories are declared, what runs unasked, and what the notice says of it.
for (const [region, which, categories, running, language, words] of [
  ['CH', 'stock', stock, ['analytics'], 'en', mixed],
  ['CH', 'stock', stock, ['analytics'], 'de', 'für Statistik verwendet werden, für Werbung nur, wenn Sie zustimmen.'],
  ['CH', 'stock', stock, ['analytics'], 'fr', 'statistiques. Seulement si vous acceptez : publicité.'],
  ['GB', 'exempt', exempt, ['analytics'], 'en', mixed],
  ['GB', 'stock', stock, [], 'en', 'for statistics and advertising. Until then nothing optional runs.'],
  ['DE', 'exempt', exempt, [], 'en', 'for statistics and advertising. Until then nothing optional runs.'],
  ['CA', 'stock', stock, ['analytics', 'marketing'], 'en', `${free} and advertising.`],
] as const)
  test(`the notice tells in ${region}, in ${language}, what runs and what waits, ${which} categories`, async ({
    page,
    internet,
  }) => {
    const config = { site: { name: 'Acme' }, language, categories }
    internet.site('www.acme.example', { '/': assentPage({ region, config }) })
    await page.goto(site)
    await expect(page.locator('assent-notice section p').first()).toContainText(words)
    const runs = await page.evaluate((all) => {
      const { assent } = window as unknown as { assent: { has(id: string): boolean } }
      return all.filter((id) => assent.has(id))
    }, Object.keys(categories))
    expect(runs).toEqual(running)
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
  })
