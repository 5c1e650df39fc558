import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

test.use({ gpc: true })

const site = 'https://www.acme.example/'
const head = `<script type="module">
  import { addOptOutIcon, onOptOut } from '/assent/assent-opt-out.js'
  assent.push((assent) => {
    addOptOutIcon(assent)
    onOptOut(assent, (optOut) => fetch('/opt-out', { method: 'POST', body: JSON.stringify(optOut) }))
  })
</script>`

test('the site’s back end hears of an opt-out once, and the way to change it has its icon', async ({
  page,
  internet,
}) => {
  const html = assentPage({ region: 'US-CA', config: withIds, head })
  internet.site('www.acme.example', { '/': html, '/later': html, '/opt-out': { status: 204 } })
  await page.goto(site)
  const told = await internet.waitFor(({ path }) => path === '/opt-out')
  expect(JSON.parse(await told.body())).toMatchObject({ categories: ['marketing'], method: 'signal', region: 'US-CA' })
  for (const path of ['later', '']) {
    await page.goto(site + path)
    await expect(page.getByRole('contentinfo').locator('button svg')).toBeVisible()
    await internet.sentinel(page)
  }
  expect(internet.requests(({ path }) => path === '/opt-out')).toHaveLength(1)
})
