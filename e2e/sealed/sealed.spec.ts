import type { Page } from '@playwright/test'
import { allMeasure } from '../fixtures/all-measure.js'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { since } from '../fixtures/since.js'
import { marked } from '../fixtures/snippets.js'
import { markedSnippets, withIds, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, lateWrite } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const never = { ...withSnippets, reload: 'never' } as const
const tr = 'https://www.facebook.com/tr'

const withdraw = (page: Page) => page.evaluate('assent.withdraw()')
const asked = (internet: Internet) => internet.requestsTo('www.facebook.com/tr/try').map(({ path }) => path.slice(8))

/** Ways in which a running script can ask for something, and how each ends when it is held. */
const attempts: readonly (readonly [way: string, code: string, held: unknown])[] = [
  ['fetch', "fetch(url, { mode: 'no-cors' }).then(() => 'sent', (error) => error.name)", 'TypeError'],
  ['request', "fetch(new Request(url, { mode: 'no-cors' })).then(() => 'sent', (error) => error.name)", 'TypeError'],
  [
    'xhr',
    `new Promise((resolve) => {
      const xhr = new XMLHttpRequest()
      xhr.open('POST', url)
      xhr.onload = xhr.onerror = (event) => resolve(event.type)
      xhr.send('x')
    })`,
    'error',
  ],
  ['beacon', "navigator.sendBeacon(url, 'x')", false],
  [
    'image',
    `new Promise((resolve) => {
      const image = new Image()
      image.onload = image.onerror = (event) => resolve(event.type)
      image.src = url
    })`,
    'error',
  ],
  ['attribute', "void new Image().setAttribute('src', url)", undefined],
  ['script', "void document.head.append(Object.assign(document.createElement('script'), { src: url }))", undefined],
  ['frame', "void document.body.append(Object.assign(document.createElement('iframe'), { src: url }))", undefined],
]
const ways = attempts.map(([way]) => way)

/** Tries them all, each under its own path; what each came to. */
async function tryAll(page: Page): Promise<unknown[]> {
  const results: unknown[] = []
  for (const [way, code] of attempts)
    results.push(await page.evaluate(`(async () => { const url = '${tr}/try/${way}'; return ${code} })()`))
  return results
}

test('what a script tries is held before a yes and after a withdrawal, and passes after a yes', async ({
  page,
  internet,
}) => {
  internet.site('www.acme.example', { '/': assentPage({ config: never, head: marked('meta-pixel') }) })
  const held = attempts.map(([, , outcome]) => outcome)
  await page.goto(site)
  expect(await tryAll(page)).toEqual(held)
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])

  await accept(page)
  // Elements in the document were only put on hold.
  await expect.poll(() => asked(internet).sort()).toEqual(['frame', 'script'])
  expect(await tryAll(page)).not.toEqual(held)
  await expect.poll(() => asked(internet).sort()).toEqual([...ways, 'frame', 'script'].sort())

  await withdraw(page)
  const left = since(internet)
  expect(await tryAll(page)).toEqual(held)
  await internet.sentinel(page)
  expect(left()).toEqual([])

  await page.evaluate('assent.accept()')
  await expect
    .poll(() =>
      asked(internet)
        .slice(ways.length + 2)
        .sort(),
    )
    .toContain('script')
  expect((await tryAll(page))[0]).toBe('sent')
})

for (const { way, html } of [
  { way: 'marked', html: assentPage({ config: never, head: markedSnippets }) },
  { way: 'loaded by id', html: assentPage({ config: { ...withIds, reload: 'never' } }) },
])
  test(`running vendors, ${way}, are silent after a withdrawal without a reload, and so is leaving the page`, async ({
    page,
    internet,
    jar,
  }) => {
    internet.site('www.acme.example', { '/': html, '/away': assentPage({ config: never }) })
    await page.goto(site)
    await accept(page)
    await allMeasure(internet)
    await internet.sentinel(page)

    const left = since(internet)
    await withdraw(page)
    // Events that the site goes on reporting.
    await page.evaluate(
      "gtag('event', 'scroll'); fbq('track', 'Lead'); clarity('event', 'x'); uetq.push('event', 'x', {})",
    )
    await lateWrite(page)
    const own = async () =>
      (await jar()).filter(({ domain }) => domain.endsWith('acme.example')).map(({ name }) => name)
    await expect.poll(own).toEqual(['assent'])
    await page.getByRole('link', { name: 'Away' }).click()
    await page.waitForURL(`${site}away`)
    await internet.sentinel(page)
    expect(left()).toEqual([])
    expect(await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])).toEqual([])
  })

test('a vendor’s script that the page inserts unmarked is held, and runs once it is granted', async ({
  page,
  internet,
}) => {
  const snippet = marked('meta-pixel').replace(/ type="text\/plain" data-category="\w+" data-vendor="[\w-]+"/, '')
  internet.site('www.acme.example', { '/': assentPage({ config: never, head: snippet }) })
  await page.goto(site)
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
  await accept(page)
  await internet.waitFor(({ host, query }) => host === 'www.facebook.com' && query.ev === 'PageView')
})

const functions = `[
  fetch, navigator.sendBeacon, XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.send, Element.prototype.setAttribute,
  ...[HTMLScriptElement, HTMLImageElement, HTMLIFrameElement].map(({ prototype }) =>
    Object.getOwnPropertyDescriptor(prototype, 'src').set),
].map(({ name, length }) => name + '/' + length)`

test('the page’s functions look and fail as before', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: never }), '/plain': assentPage({ tag: '' }) })
  const look = () => page.evaluate(functions)
  await page.goto(`${site}plain`)
  const before = await look()
  await page.goto(site)
  expect(await look()).toEqual(before)
  await expect(page.evaluate("new XMLHttpRequest().open('GET', 'http://[bad')")).rejects.toThrow(/SyntaxError|invalid/i)
  await expect(page.evaluate("fetch('http://[bad')")).rejects.toThrow(/TypeError|URL/)
  await expect(page.evaluate('fetch()')).rejects.toThrow(/argument/)
  await expect(page.evaluate("Element.prototype.setAttribute.call({}, 'src', 'x')")).rejects.toThrow()
  expect(await page.evaluate('fetch("/").then(({ status }) => status)')).toBe(200)
})

test('the page’s own wrappers keep working', async ({ page, internet }) => {
  const wrap = (name: string) =>
    `<script>{ const inner = window.fetch; window.fetch = (...args) => { (window.calls ??= []).push('${name}'); return inner(...args) } }</script>`
  const html = assentPage({ config: never, head: wrap('after') }).replace('<title>', `${wrap('before')}<title>`)
  internet.site('www.acme.example', { '/': html })
  await page.goto(site)
  expect(await page.evaluate('fetch("/").then(({ status }) => status)')).toBe(200)
  expect(await page.evaluate('calls')).toEqual(['after', 'before'])
  expect(await page.evaluate(`fetch('${tr}').catch(({ name }) => name)`)).toBe('TypeError')
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
})
