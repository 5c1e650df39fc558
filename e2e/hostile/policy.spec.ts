import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const tags = 'https://tags.other.example'
const ask = (what: string) => `new Image().src = '${tags}/${what}'`
const base = "default-src 'none'; script-src 'self' 'nonce-abc'; connect-src 'self'; img-src *"
const nonce = 'nonce="abc" type="text/plain" data-category="analytics"'

const body = `
  <script ${nonce}>${ask('inline')}</script>
  <script ${nonce} src="${tags}/file.js"></script>
  <script ${nonce} async src="${tags}/async.js"></script>
  <script ${nonce.replace('nonce="abc" ', '')}>${ask('without-nonce')}</script>`

async function open(page: Page, internet: Internet, policy: string): Promise<readonly string[]> {
  const thrown: string[] = []
  // Firefox tells what a policy stopped as if it had been thrown.
  page.on('pageerror', ({ message }) => /settings blocked/.test(message) || thrown.push(message))
  internet.site(
    'www.acme.example',
    {
      '/': assentPage({
        body,
        config: { reload: 'never' },
        tag: '<script nonce="abc" src="/assent/assent.js"></script>',
      }),
    },
    { headers: { 'content-security-policy': policy } },
  )
  internet.site('tags.other.example', { '/file.js': ask('file-ran'), '/async.js': ask('async-ran') })
  await page.goto(site)
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  await internet.sentinel(page)
  expect(internet.requestsTo('tags.other.example')).toEqual([])
  return thrown
}

const asked = (internet: Internet) => internet.requestsTo('tags.other.example').map(({ path }) => path.slice(1))

for (const [what, policy] of [
  ['with nonces', base],
  ['with trusted types', `${base}; require-trusted-types-for 'script'; trusted-types assent`],
] as const)
  test(`under a strict policy ${what}, the banner shows and a yes releases the tags that carry the nonce`, async ({
    page,
    internet,
  }) => {
    const thrown = await open(page, internet, policy)
    await accept(page)
    const all = ['async-ran', 'async.js', 'file-ran', 'file.js', 'inline']
    await expect.poll(() => asked(internet).sort()).toEqual(all)
    await internet.sentinel(page)
    expect(asked(internet).sort()).toEqual(all)
    await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
    await reject(page)
    expect(thrown).toEqual([])
  })

test('where no trusted-types policy is allowed, the banner shows, and tags stay held', async ({
  page,
  internet,
  browserName,
  browser,
}) => {
  test.skip(browserName === 'firefox' && Number.parseInt(browser.version(), 10) < 148, 'Firefox has no Trusted Types')
  const thrown = await open(page, internet, `${base}; require-trusted-types-for 'script'; trusted-types 'none'`)
  await accept(page)
  await internet.sentinel(page)
  expect(asked(internet).filter((path) => path.includes('ran') || path === 'inline')).toEqual([])
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await reject(page)
  await internet.sentinel(page)
  expect(thrown).toEqual([])
})
