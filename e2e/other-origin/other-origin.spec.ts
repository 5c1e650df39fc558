import { readFileSync } from 'node:fs'
import { assentPage } from '../fixtures/assent-page.js'
import { markedSnippets, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { choose, save } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' }
const files = ['assent.js', 'assent-banner.js', 'assent-panel.js']
const built = (name: string) => readFileSync(new URL(`../../packages/assent/dist/${name}`, import.meta.url))
const cdn = Object.fromEntries(files.map((name) => [`/v1/${name}`, { body: built(name), headers }]))

test.beforeEach(({ internet }) => internet.site('cdn.acme-files.example', cdn))

for (const [way, tag] of [
  ['plain', '<script src="https://cdn.acme-files.example/v1/assent.js"></script>'],
  ['with crossorigin', '<script src="https://cdn.acme-files.example/v1/assent.js" crossorigin></script>'],
  [
    'with its chunks elsewhere',
    '<script src="/assent/assent.js" data-chunks="https://cdn.acme-files.example/v1/"></script>',
  ],
] as const)
  test(`served from another origin, ${way}, both layers come from beside the tag`, async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets, tag }) })
    await page.goto(site)
    await choose(page)
    await save(page)
    await expect(page.getByRole('button', { name: 'Accept all' })).toBeHidden()
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
    expect(internet.requestsTo('cdn.acme-files.example/v1/assent-panel.js')).toHaveLength(1)
  })

test('without leave to read its chunks, nothing runs and the page says why', async ({ page, internet }) => {
  const closed = Object.fromEntries(
    Object.entries(cdn).map(([path, file]) => [path, { ...file, headers: { 'content-type': 'text/javascript' } }]),
  )
  internet.site('cdn.acme-files.example', closed)
  const tag = '<script src="https://cdn.acme-files.example/v1/assent.js"></script>'
  internet.site('www.acme.example', { '/': assentPage({ config: withSnippets, head: markedSnippets, tag }) })
  const said = page.waitForEvent('console', (message) => message.text().includes('not loaded:'))
  await page.goto(site)
  await said
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
})
