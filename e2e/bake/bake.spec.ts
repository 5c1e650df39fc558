import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { bakeTag } from '../../packages/cli/src/commands/bake-tag.js'
import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const baked = bakeTag(readFileSync(new URL('../../packages/assent/dist/assent.js', import.meta.url), 'utf8'), withIds)
const hash = `'sha256-${createHash('sha256').update(baked).digest('base64')}'`
const marked = '<script type="text/plain" data-category="analytics">document.title = "granted"</script>'

test('one inline script with its hash holds, asks and releases', async ({ internet, page }) => {
  const html = assentPage({ config: null, tag: `<script data-chunks="/assent/">${baked}</script>`, body: marked })
  const policy = `script-src ${hash} 'self' 'sha256-${createHash('sha256').update('document.title = "granted"').digest('base64')}'; require-trusted-types-for 'script'`
  internet.site('www.acme.example', { '/': { body: html, headers: { 'content-security-policy': policy } } })
  await page.goto(site)
  await expect(page).toHaveTitle('Acme')
  await accept(page)
  await expect(page).toHaveTitle('granted')
})

test('one file asks by what is baked in, and a page’s own config goes before it', async ({ internet, page }) => {
  const tag = '<script src="/baked.js" data-chunks="/assent/"></script>'
  internet.site('www.acme.example', {
    '/': assentPage({ config: null, tag }),
    '/own': assentPage({ config: { ...withIds, texts: { 'notice.title': 'Our own words' } }, tag }),
    '/baked.js': { body: baked, headers: { 'content-type': 'text/javascript' } },
  })
  await page.goto(site)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await page.goto(`${site}own`)
  await expect(page.getByText('Our own words')).toBeVisible()
})
