import { createHash } from 'node:crypto'
import { assentPage } from '../fixtures/assent-page.js'
import { noting, ran } from '../fixtures/ran.js'
import { expect, test } from '../fixtures/test.js'
import { accept } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const held = 'type="text/plain" data-category="analytics"'
const digest = `sha256-${createHash('sha256').update(noting('one')).digest('base64')}`

test('a released script keeps its attributes', async ({ page, internet }) => {
  const body = `<script ${held} id="one" src="https://tags.other.example/one.js" crossorigin="anonymous" integrity="${digest}"
    referrerpolicy="no-referrer" fetchpriority="low" data-site="7" class="tag"></script>`
  internet.site('www.acme.example', { '/': assentPage({ body }) })
  internet.site('tags.other.example', {
    '/one.js': { body: noting('one'), headers: { 'access-control-allow-origin': '*' } },
  })
  await page.goto(site)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['one'])
  const live = page.locator('script#one')
  for (const [name, value] of [
    ['crossorigin', 'anonymous'],
    ['integrity', digest],
    ['referrerpolicy', 'no-referrer'],
    ['fetchpriority', 'low'],
    ['data-site', '7'],
    ['class', 'tag'],
    ['src', 'https://tags.other.example/one.js'],
  ] as const)
    await expect(live).toHaveAttribute(name, value)
  expect(internet.requestsTo('tags.other.example').map(({ referer }) => referer)).toEqual([''])
})

test('a file that is not what its integrity says never runs, and holds nobody up', async ({ page, internet }) => {
  internet.site('www.acme.example', {
    '/': assentPage({
      body: `<script ${held} src="/one.js" integrity="${digest}"></script><script ${held}>${noting('next')}</script>`,
    }),
    '/one.js': `${noting('one')} // changed`,
  })
  await page.goto(site)
  await accept(page)
  await expect.poll(() => ran(page)).toEqual(['next'])
})
