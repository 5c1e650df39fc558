import { latch } from '../fixtures/latch.js'
import { marked, plain, snippetVendors } from '../fixtures/snippets.js'
import { expect, test } from '../fixtures/test.js'
import { back } from '../fixtures/verbs/index.js'

test.use({ ownProfile: true })

const EMPTY = '<!doctype html><title>Acme</title>'

test('a page that asks nobody leaves nothing but its own requests in the log', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': EMPTY })
  await page.goto('https://www.acme.example/')
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
  expect(internet.connections().map(({ host }) => host)).toContain('www.acme.example')
})

test('marked snippets are inert without Assent', async ({ page, internet, jar }) => {
  internet.site('www.acme.example', { '/': `${EMPTY}${snippetVendors.map((vendor) => marked(vendor)).join('')}` })
  await page.goto('https://www.acme.example/')
  await internet.sentinel(page)
  expect(internet.foreign()).toEqual([])
  expect(await jar()).toEqual([])
})

test.describe('one test after another', () => {
  test.describe.configure({ mode: 'serial' })

  test('a page is left with beacons still to send', async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': EMPTY + snippetVendors.map((vendor) => plain(vendor)).join('') })
    await page.goto('https://www.acme.example/')
    await internet.waitFor(({ host }) => host === 'region1.google-analytics.com')
  })

  test('the next one does not hear of them', async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': EMPTY })
    await page.goto('https://www.acme.example/')
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
  })
})

const links = [
  '<link rel="preconnect" href="https://cdn.other.example">',
  '<link rel="preload" as="script" href="https://cdn.other.example/a.js">',
  '<script src="https://cdn.other.example/a.js"></script>',
  '<img src="http://cdn.other.example/a.gif">',
  '<iframe src="https://cdn.other.example/"></iframe>',
  '<script>navigator.sendBeacon("https://cdn.other.example/b", "x")</script>',
  '<script>new WebSocket("wss://cdn.other.example/socket")</script>',
  '<script>new EventSource("https://cdn.other.example/events")</script>',
]

test('the log sees every way of asking', async ({ page, internet, browserName }) => {
  // Firefox does not preconnect through a proxy, and the stand-in internet is one.
  for (const link of links.slice(browserName === 'firefox' ? 1 : 0))
    await test.step(link, async () => {
      internet.reset()
      internet.site('www.acme.example', { '/': `${EMPTY}${link}` })
      await page.goto('https://www.acme.example/')
      await expect.poll(() => internet.foreign().join('\n')).toContain('cdn.other.example')
    })
})

test('plain http, deep hosts and websockets are answered', async ({ page, internet }) => {
  internet.site('shop.example.co.uk', { '/': EMPTY })
  await page.goto('http://shop.example.co.uk/')
  expect(await page.title()).toBe('Acme')
  for (const url of ['ws://live.other.example/', 'wss://live.other.example/']) {
    const code = await page.evaluate(
      (address) =>
        new Promise((resolve) => {
          const socket = new WebSocket(address)
          socket.onopen = () => socket.close(1000)
          socket.onclose = (event) => resolve(event.wasClean)
        }),
      url,
    )
    expect(code).toBe(true)
  }
  expect(internet.requestsTo('.other.example').map(({ scheme }) => scheme)).toEqual(['ws', 'wss'])
})

test('a file comes when the test says so', async ({ page, internet }) => {
  const door = latch()
  internet.site('www.acme.example', {
    '/': `${EMPTY}<script async src="/slow.js"></script>`,
    '/slow.js': { body: 'window.came = true', after: door.opened },
  })
  await page.goto('https://www.acme.example/', { waitUntil: 'domcontentloaded' })
  await internet.waitFor(({ path }) => path === '/slow.js')
  await internet.sentinel(page)
  expect(await page.evaluate('window.came')).toBeUndefined()
  door.open()
  await page.waitForFunction('window.came')
})

test('cookies, referer and purpose of a request are in the log', async ({ page, internet, context }) => {
  internet.site(
    'www.acme.example',
    { '/': `${EMPTY}<img src="https://px.other.example/p.gif?a=1">` },
    {
      headers: { 'referrer-policy': 'unsafe-url' },
    },
  )
  await context.addCookies([
    { name: 'id', value: '7', url: 'https://px.other.example', sameSite: 'None', secure: true },
  ])
  await page.goto('https://www.acme.example/')
  expect(await internet.waitFor(({ host }) => host === 'px.other.example')).toMatchObject({
    method: 'GET',
    scheme: 'https',
    path: '/p.gif',
    query: { a: '1' },
    cookies: { id: '7' },
    referer: 'https://www.acme.example/',
    dest: 'image',
  })
})

test('a service worker can be registered, and the back/forward cache works', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': EMPTY, '/next': EMPTY, '/worker.js': '' })
  await page.goto('https://www.acme.example/')
  await page.evaluate(() => navigator.serviceWorker.register('/worker.js').then(() => undefined))
  await page.evaluate(() => addEventListener('pageshow', (event) => Object.assign(window, { kept: event.persisted })))
  await page.goto('https://www.acme.example/next')
  await back(page)
  await page.waitForFunction('window.kept === true')
})
