import { plain } from '../fixtures/snippets.js'
import { expect, test } from '../fixtures/test.js'

test.use({ gpc: true })

test('the browser signals Global Privacy Control to page and server', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': `<!doctype html><title>Acme</title>${plain('meta-pixel')}` })
  await page.goto('https://www.acme.example/')
  expect(await page.evaluate('navigator.globalPrivacyControl')).toBe(true)
  const pixel = await internet.waitFor(({ host }) => host === 'www.facebook.com')
  expect(pixel.headers['sec-gpc']).toBe('1')
})

test('Clarity does not start under it', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': `<!doctype html><title>Acme</title>${plain('microsoft-clarity')}` })
  await page.goto('https://www.acme.example/')
  await internet.waitFor(({ host }) => host === 'scripts.clarity.ms')
  await internet.sentinel(page)
  expect(internet.requestsTo('x.clarity.ms')).toEqual([])
})
