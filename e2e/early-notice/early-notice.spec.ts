import { readFileSync } from 'node:fs'
import { assentPage, tag } from '../fixtures/assent-page.js'
import { latch } from '../fixtures/latch.js'
import { withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'

/** The line before the tag, as README.md has it. */
const early =
  "<script>document.cookie.includes('assent=') || import('/assent/assent-banner.js').catch(() => {})</script>"

test('with the line before the tag the notice is asked for before the tag is there', async ({ page, internet }) => {
  const gate = latch()
  const html = assentPage({ config: withSnippets, tag: `${early}<script src="/slow.js"></script>${tag}` })
  internet.site('www.acme.example', { '/': html, '/slow.js': { body: '', after: gate.opened } })
  const asked = () => internet.requestsTo('www.acme.example/assent/assent-banner.js').length
  const gone = page.goto(site)
  await expect.poll(asked).toBe(1)
  gate.open()
  await gone
  await reject(page)
  expect(asked()).toBe(1)

  await page.goto(site)
  await internet.sentinel(page)
  expect(asked()).toBe(1)
})

test('the line can ask for the texts of the page’s language too', async ({ page, internet }) => {
  const gate = latch()
  const line = early.replace(/import.*(?=<)/, "($&, import('/assent/locales/de.js').catch(() => {}))")
  const html = assentPage({ config: withSnippets, tag: `${line}<script src="/slow.js"></script>${tag}` })
  internet.site('www.acme.example', {
    '/': html.replace('lang="en"', 'lang="de"'),
    '/slow.js': { body: '', after: gate.opened },
  })
  const asked = (file: string) => internet.requestsTo(`www.acme.example/assent/${file}.js`).length
  const gone = page.goto(site)
  await expect.poll(() => [asked('assent-banner'), asked('locales/de')]).toEqual([1, 1])
  gate.open()
  await gone
  await expect(page.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible()
  expect([asked('assent-banner'), asked('locales/de')]).toEqual([1, 1])
})

test('the texts of the page’s language are asked for while its first paint is waited for', async ({
  page,
  internet,
}) => {
  const gate = latch()
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets, head: '<link rel="stylesheet" href="/slow.css">' }).replace(
      'lang="en"',
      'lang="de"',
    ),
    '/slow.css': { body: '', headers: { 'content-type': 'text/css' }, after: gate.opened },
  })
  const gone = page.goto(site)
  await expect.poll(() => internet.requestsTo('www.acme.example/assent/locales/de.js').length).toBe(1)
  gate.open()
  await gone
  await expect(page.getByRole('button', { name: 'Alle ablehnen' })).toBeVisible()
})

test('a notice that comes after the page’s first paint waits for no other', async ({ page, internet }) => {
  const gate = latch()
  const body = readFileSync(new URL('../../packages/assent/dist/assent-banner.js', import.meta.url))
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets, tag: early + tag }),
    '/assent/assent-banner.js': { body, headers: { 'content-type': 'text/javascript' }, after: gate.opened },
  })
  await page.goto(site)
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
  await page.evaluate(() => {
    window.requestAnimationFrame = () => Number((document.title = 'asked for a frame'))
  })
  gate.open()
  await expect(page.getByRole('button', { name: 'Reject all' })).toBeVisible()
  await expect(page).toHaveTitle('Acme')
})

test('without the file the page says nothing of the line, and all stays held', async ({
  page,
  internet,
  consoleErrors,
}) => {
  internet.site('www.acme.example', {
    '/': assentPage({ config: withSnippets, tag: early + tag }),
    '/assent/assent-banner.js': { status: 404 },
  })
  await page.goto(site)
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
  expect(consoleErrors.filter((text) => !/404/.test(text))).toEqual([])
})
