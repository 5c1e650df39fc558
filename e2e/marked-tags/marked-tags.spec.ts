import type { Config } from '@assent/core'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { noting, ran } from '../fixtures/ran.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const tags = 'https://tags.other.example'
const files = ['src', 'aside', 'async', 'defer']
const ask = (what: string) => `new Image().src = '${tags}/${what}'`
const held = 'type="text/plain" data-category="analytics"'

/** Puts a page on the net, and beside it the host that its tags come from. */
function open(internet: Internet, body: string, config: Config = {}): void {
  internet.site('www.acme.example', {
    '/': assentPage({ config, body }),
    '/own.js': `import.meta.url; ${ask('module')}`,
  })
  internet.site('tags.other.example', Object.fromEntries(files.map((name) => [`/${name}.js`, ask(`${name}-ran`)])))
}

const asked = (internet: Internet) => internet.requestsTo('tags.other.example').map(({ path }) => path.slice(1))

/** Each kind of markup, and what it asks for once it is released. */
const kinds: readonly (readonly [markup: string, ...asks: string[]])[] = [
  [`<script ${held}>${ask('inline')}</script>`, 'inline'],
  [`<script ${held} src="${tags}/src.js"></script>`, 'src.js', 'src-ran'],
  [`<script ${held} data-src="${tags}/aside.js"></script>`, 'aside.js', 'aside-ran'],
  [`<script ${held} async src="${tags}/async.js"></script>`, 'async.js', 'async-ran'],
  [`<script ${held} defer src="${tags}/defer.js"></script>`, 'defer.js', 'defer-ran'],
  [`<script ${held} data-type="module">import.meta.url; ${ask('inline-module')}</script>`, 'inline-module'],
  [`<script ${held} data-type="module" src="/own.js"></script>`, 'module'],
  [`<script ${held} nomodule src="${tags}/old.js"></script>`],
  [`<iframe data-category="analytics" data-src="${tags}/frame"></iframe>`, 'frame'],
  [`<img alt="" data-category="analytics" data-src="${tags}/image">`, 'image'],
  [`<img alt="" data-category="analytics" data-srcset="${tags}/set 1x">`, 'set'],
  [`<link rel="stylesheet" data-category="analytics" data-href="${tags}/style">`, 'style'],
  [`<script type="text/plain" data-category="analytics marketing">${ask('both')}</script>`, 'both'],
]
const markup = kinds.map(([html]) => html).join('\n')
const expected = kinds.flatMap(([, ...asks]) => asks).sort()

for (const place of ['in the markup', 'inserted before the choice', 'inserted after it'] as const)
  test(`every kind of tag ${place} is held until it is accepted, and released once`, async ({ page, internet }) => {
    open(internet, place === 'in the markup' ? markup : '')
    const insert = () =>
      page.evaluate((html) => {
        document.body.append(document.createRange().createContextualFragment(html))
      }, markup)
    await page.goto(site)
    if (place === 'inserted before the choice') await insert()
    await internet.sentinel(page)
    expect(asked(internet)).toEqual([])

    await accept(page)
    if (place === 'inserted after it') await insert()
    await expect.poll(() => asked(internet).sort()).toEqual(expected)
    await internet.sentinel(page)
    expect(asked(internet).sort()).toEqual(expected)
  })

test('a tag of two categories stays held while one of them is refused', async ({ page, internet }) => {
  open(internet, `<script type="text/plain" data-category="analytics marketing">${ask('ran')}</script>`)
  await page.goto(site)
  await page.evaluate("assent.choose({ analytics: 'granted' })")
  await internet.sentinel(page)
  expect(asked(internet)).toEqual([])
})

test('what is necessary runs at once', async ({ page, internet }) => {
  open(internet, `<script type="text/plain" data-category="necessary">${noting('necessary')}</script>`)
  await page.goto(site)
  await expect.poll(() => ran(page)).toEqual(['necessary'])
})

test('a vendor or category that the config does not have stays held, and the console says so once', async ({
  page,
  internet,
}) => {
  const marks = [
    'data-vendor="acme-chat"',
    'data-category="analytics" data-vendor="acme-map"',
    'data-category="analytics" data-vendor="meta-pixel"',
    'data-category="statistics"',
  ]
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  open(internet, marks.map((each) => `<script type="text/plain" ${each}>${ask('ran')}</script>`.repeat(2)).join(''))
  await page.goto(site)
  await accept(page)
  await internet.sentinel(page)
  expect(asked(internet)).toEqual([])
  const named = said.map((text) => /"(.*)" is unknown/.exec(text)?.[1]).filter(Boolean)
  expect(named).toEqual(['acme-chat', 'acme-map', 'meta-pixel', 'statistics'])
})

for (const [when, prepare] of [
  ['by innerHTML', ''],
  ['after a route change', "history.pushState({}, '', '/route')"],
  ['after minutes', ''],
] as const)
  test(`markup that comes ${when} is held, and runs when it is accepted`, async ({ page, internet }) => {
    await page.clock.install()
    open(internet, '<div id="view"></div>')
    await page.goto(site)
    await page.evaluate(prepare)
    if (when === 'after minutes') await page.clock.fastForward('05:00')
    // A script that came by innerHTML never runs by itself; released, it does.
    await page.evaluate(
      (html) => {
        document.getElementById('view')!.innerHTML = html
      },
      `<script ${held}>${ask('ran')}</script>`,
    )
    await internet.sentinel(page)
    expect(asked(internet)).toEqual([])
    await accept(page)
    await internet.waitFor(({ path }) => path === '/ran')
  })

test('a tag that was taken out before its release never runs', async ({ page, internet }) => {
  open(internet, `<script id="gone" ${held}>${ask('ran')}</script>`)
  await page.goto(site)
  await page.evaluate("document.getElementById('gone').remove()")
  await accept(page)
  await internet.sentinel(page)
  expect(asked(internet)).toEqual([])
})

test('a frame that is granted while the page is parsed loads at once', async ({ page, internet }) => {
  open(internet, `<iframe title="Map" data-category="functional" data-src="${tags}/frame"></iframe>`)
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ path }) => path === '/frame')
  const before = internet.requests().length
  await page.reload()
  await internet.waitFor((request) => request.path === '/frame' && internet.requests().indexOf(request) >= before)
})

test('a frame goes back on hold after a withdrawal, and comes back with the next yes', async ({ page, internet }) => {
  open(internet, `<iframe title="Map" data-category="functional" data-src="${tags}/frame"></iframe>`)
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ path }) => path === '/frame')
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await reject(page)
  await expect.poll(() => page.frames().map((frame) => frame.url())).not.toContain(`${tags}/frame`)
  await expect(page.getByTitle('Map')).not.toHaveAttribute('src', /other/)
  const before = asked(internet).length
  await internet.sentinel(page)
  expect(asked(internet)).toHaveLength(before)
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await accept(page)
  await expect.poll(() => asked(internet).length).toBe(before + 1)
})
