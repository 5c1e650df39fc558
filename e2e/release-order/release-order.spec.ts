import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { latch } from '../fixtures/latch.js'
import { noting, ran } from '../fixtures/ran.js'
import type { Files } from '../fixtures/site.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const analytics = 'type="text/plain" data-category="analytics"'
const marketing = 'type="text/plain" data-category="marketing"'

/** Puts a page with these tags on the net. What has run does not make it reload, so that its record stays. */
function open(internet: Internet, body: string, files: Exclude<Files, URL> = {}): void {
  internet.site('www.acme.example', {
    '/': assentPage({ config: { reload: 'never' }, body }),
    '/one.js': noting('one'),
    '/two.js': noting('two'),
    '/three.js': noting('three'),
    ...files,
  })
}

const asked = (internet: Internet) =>
  internet
    .requests(({ path }) => /^\/(one|two|three)\.js$/.test(path))
    .map(({ path }) => path)
    .sort()

const openChoices = (page: Page) => page.getByRole('button', { name: 'Your Privacy Choices' }).click()

test('a slow file is waited for by those behind it, and all are fetched at once', async ({ page, internet }) => {
  const door = latch()
  open(internet, `<script ${analytics} src="/one.js"></script><script ${analytics} src="/two.js"></script>`, {
    '/one.js': { body: noting('one'), after: door.opened },
  })
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ path }) => path === '/two.js')
  await internet.sentinel(page)
  expect(await ran(page)).toEqual([])
  door.open()
  await expect.poll(() => ran(page)).toEqual(['one', 'two'])
  expect(asked(internet)).toEqual(['/one.js', '/two.js'])
})

test('an inline tag waits for the file before it', async ({ page, internet }) => {
  const door = latch()
  open(internet, `<script ${analytics} src="/one.js"></script><script ${analytics}>${noting('inline')}</script>`, {
    '/one.js': { body: noting('one'), after: door.opened },
  })
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ path }) => path === '/one.js')
  await internet.sentinel(page)
  expect(await ran(page)).toEqual([])
  door.open()
  await expect.poll(() => ran(page)).toEqual(['one', 'inline'])
})

test('an async file waits for nobody, and nobody for it', async ({ page, internet }) => {
  const [first, second] = [latch(), latch()]
  open(
    internet,
    `<script ${analytics} src="/one.js"></script>
     <script ${analytics} async src="/two.js"></script>
     <script ${analytics} async src="/three.js"></script>
     <script ${analytics}>${noting('inline')}</script>`,
    {
      '/one.js': { body: noting('one'), after: first.opened },
      '/three.js': { body: noting('three'), after: second.opened },
    },
  )
  await page.goto(site)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['two'])
  first.open()
  await expect.poll(() => ran(page)).toEqual(['two', 'one', 'inline'])
  second.open()
  await expect.poll(() => ran(page)).toEqual(['two', 'one', 'inline', 'three'])
})

test('deferred files and modules run in order, after the document is parsed', async ({ page, internet }) => {
  const door = latch()
  internet.site('www.acme.example', {
    '/': assentPage({
      config: { region: 'AU' },
      head: `<script>document.addEventListener('DOMContentLoaded', () => { ${noting('parsed')} })</script>
        <script ${analytics} defer src="/one.js"></script>
        <script ${analytics} data-type="module">${noting('module')}</script>
        <script ${analytics} src="/two.js"></script>`,
      body: '<script src="/slow.js"></script>',
    }),
    '/slow.js': { body: noting('slow'), after: door.opened },
    '/one.js': noting('one'),
    '/two.js': noting('two'),
  })
  await page.goto(site, { waitUntil: 'commit' })
  await internet.waitFor(({ path }) => path === '/slow.js')
  await expect.poll(() => ran(page)).toEqual(['two'])
  door.open()
  await expect.poll(() => ran(page)).toEqual(['two', 'slow', 'parsed', 'one', 'module'])
})

for (const [failure, answer] of [
  ['is missing', { status: 404, body: '' }],
  ['throws', { body: `${noting('one')}; throw new Error('one failed')` }],
] as const)
  test(`a file that ${failure} does not stop those behind it`, async ({ page, internet }) => {
    open(internet, `<script ${analytics} src="/one.js"></script><script ${analytics} src="/two.js"></script>`, {
      '/one.js': answer,
    })
    await page.goto(site)
    await accept(page)
    await expect.poll(async () => (await ran(page)).at(-1)).toBe('two')
  })

test('a file that never comes stops no other category, and its own only for a while', async ({ page, internet }) => {
  await page.clock.install()
  open(
    internet,
    `<script ${analytics} src="/one.js"></script>
     <script ${analytics} src="/two.js"></script>
     <script ${marketing} src="/three.js"></script>`,
    { '/one.js': { body: '', after: latch().opened } },
  )
  await page.goto(site, { waitUntil: 'domcontentloaded' })
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['three'])
  await internet.waitFor(({ path }) => path === '/two.js')
  await page.clock.fastForward(5_000)
  await expect.poll(() => ran(page)).toEqual(['three', 'two'])
})

test('a withdrawal during the release cancels all that has not run', async ({ page, internet }) => {
  const door = latch()
  open(
    internet,
    `<script ${analytics} src="/one.js"></script>
     <script ${analytics} src="/two.js"></script>
     <script ${analytics}>${noting('inline')}</script>`,
    { '/one.js': { body: noting('one'), after: door.opened } },
  )
  await page.goto(site)
  await accept(page)
  await internet.waitFor(({ path }) => path === '/two.js')
  await page.evaluate('assent.withdraw()')
  door.open()
  // The first was under way: its file arrives, and it does not run either.
  await internet.sentinel(page)
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)))
  await internet.sentinel(page)
  expect(await ran(page)).toEqual([])

  await page.evaluate('assent.accept()')
  await expect.poll(() => ran(page)).toEqual(['one', 'two', 'inline'])
})

test('a script that the page made runs as itself, and its listeners hear of it', async ({ page, internet }) => {
  const config = { vendors: [{ vendor: 'microsoft-clarity', snippet: true }], reload: 'never' } as const
  internet.site('www.acme.example', { '/': assentPage({ config }) })
  internet.site('own.clarity.ms', { '/own.js': noting('own') })
  await page.goto(site)
  await page.evaluate(() => {
    const script = document.createElement('script')
    script.src = 'https://own.clarity.ms/own.js'
    script.onload = () => document.body.append(`heard by ${script.isConnected}`)
    document.head.append(script)
  })
  await internet.sentinel(page)
  expect(internet.requestsTo('own.clarity.ms')).toEqual([])
  await accept(page)
  await expect(page.getByText('heard by true')).toBeVisible()
  expect(await ran(page)).toEqual(['own'])
})

test('a withdrawal before the release requests nothing', async ({ page, internet }) => {
  open(internet, `<script ${analytics} src="/one.js"></script><script ${marketing} src="/three.js"></script>`)
  await page.goto(site)
  await page.evaluate('assent.accept(); assent.reject()')
  await internet.sentinel(page)
  expect(asked(internet)).toEqual([])
})

test('yes, no and yes again runs nothing twice', async ({ page, internet }) => {
  open(
    internet,
    `<script ${analytics} src="/one.js"></script>
     <script ${analytics}>${noting('inline')}</script>
     <script ${marketing} async src="/three.js"></script>`,
  )
  await page.goto(site)
  await accept(page)
  await expect.poll(async () => (await ran(page)).sort()).toEqual(['inline', 'one', 'three'])
  for (const answer of [reject, accept]) {
    await openChoices(page)
    await answer(page)
  }
  await internet.sentinel(page)
  expect((await ran(page)).sort()).toEqual(['inline', 'one', 'three'])
  expect(asked(internet)).toEqual(['/one.js', '/three.js'])
})

test('what was cancelled runs with the next yes', async ({ page, internet }) => {
  open(internet, `<script ${analytics} src="/one.js"></script>`)
  await page.goto(site)
  await page.evaluate('assent.accept(); assent.reject(); assent.accept()')
  await expect.poll(() => ran(page)).toEqual(['one'])
  await internet.sentinel(page)
  expect(await ran(page)).toEqual(['one'])
})
