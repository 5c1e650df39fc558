import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { expect, test } from '../fixtures/test.js'
import { reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const full = '<script src="/assent/assent-full.js"></script>'
const frame = (title: string, vendor: string, src: string) =>
  `<iframe title="${title}" width="560" height="315" data-vendor="${vendor}" data-src="${src}"></iframe>`
/** As a script inserts it: unmarked. */
const inserted = (title: string, src: string) =>
  `<p id="inserted"></p><script>
    document.getElementById('inserted').innerHTML = '<iframe title="${title}" width="560" height="315" src="${src}"></iframe>'
  </script>`
const post =
  '<blockquote class="twitter-tweet"><p>Doors open at nine.</p></blockquote><script async src="https://platform.twitter.com/widgets.js"></script>'
const body = [
  frame('Talk 1', 'youtube', 'https://www.youtube.com/embed/talk1'),
  inserted('Talk 2', 'https://www.youtube.com/embed/talk2'),
  frame('Film', 'vimeo', 'https://player.vimeo.com/video/1'),
  frame('Way there', 'google-maps', 'https://www.google.com/maps/embed?pb=1'),
  '<iframe title="Game" width="300" height="80" data-src="https://games.example/" data-category="functional"></iframe>',
  '<iframe title="Pixel" width="1" height="1" data-vendor="facebook-embed" data-src="https://www.facebook.com/plugins/pixel"></iframe>',
  post,
].join('\n')
const vendors = ['youtube', 'vimeo', 'google-maps', 'x-embed', 'facebook-embed'].map((vendor) => ({
  vendor,
  snippet: true,
}))
const config = { vendors, reload: 'never' } as const

function open(internet: Internet, tag = full): void {
  internet.site('www.acme.example', {
    '/': assentPage({ config, body, tag }),
    '/without': assentPage({ body, tag: '' }),
  })
  const shows = (name: string) => ({ '/embed/talk1': name, '/embed/talk2': name, '/video/1': name, '/': name })
  for (const host of ['www.youtube-nocookie.com', 'www.youtube.com', 'player.vimeo.com', 'games.example'])
    internet.site(host, shows(`<p>Shown by ${host}`))
}
const inside = (page: Page, title: string) => page.frameLocator(`iframe[title="${title}"]`)
const askedOf = (internet: Internet) => [
  ...new Set(
    internet
      .requests(({ host, path }) => !/acme/.test(host) && !/favicon/.test(path))
      .map(({ host, path }) => host + path),
  ),
]
const scriptOnly = (url: string) => url === 'platform.twitter.com/widgets.js'

test('a placeholder stands in every held frame, as large as the frame, and moves nothing', async ({
  page,
  internet,
}) => {
  open(internet)
  await page.goto(`${site}without`)
  await internet.waitFor(({ path }) => path === '/embed/talk2')
  const sizesOf = () =>
    page
      .locator('iframe, blockquote')
      .evaluateAll((all) => all.map((each) => JSON.stringify(each.getBoundingClientRect())))
  const sizes = await sizesOf()

  internet.reset()
  open(internet)
  await page.goto(site)
  for (const [title, name] of [
    ['Talk 1', 'YouTube'],
    ['Talk 2', 'YouTube'],
    ['Film', 'Vimeo'],
    ['Way there', 'Google Maps'],
    ['Game', 'games.example'],
  ] as const)
    await expect(inside(page, title).getByText(`This comes from ${name}`)).toBeVisible()
  await expect(page.getByRole('button', { name: 'Always allow X' })).toBeVisible()
  await expect(page.getByText('Doors open at nine.')).toBeVisible()
  expect(await inside(page, 'Pixel').locator('body').innerHTML()).toBe('')
  expect(await sizesOf()).toEqual(sizes)
  await internet.sentinel(page)
  expect(askedOf(internet).filter((url) => !scriptOnly(url))).toEqual([])
})

test('one is shown by the visitor’s click, with its neighbour still held; a refusal empties it again', async ({
  page,
  internet,
  jar,
}) => {
  open(internet)
  await page.goto(site)
  await inside(page, 'Talk 1').getByRole('link', { name: 'Show this one' }).click()
  await expect(inside(page, 'Talk 1').getByText('Shown by www.youtube-nocookie.com')).toBeVisible()
  await expect(inside(page, 'Talk 2').getByText('This comes from YouTube')).toBeVisible()
  expect((await jar()).map(({ name }) => name)).toEqual([])
  await internet.sentinel(page)
  expect(askedOf(internet).filter((url) => !scriptOnly(url))).toEqual(['www.youtube-nocookie.com/embed/talk1'])

  await reject(page)
  await expect(inside(page, 'Talk 1').getByText('This comes from YouTube')).toBeVisible()
})

test('a vendor is always allowed by its button, and held again after a withdrawal', async ({ page, internet }) => {
  open(internet)
  await page.goto(site)
  await inside(page, 'Film').getByText('This comes from').waitFor()
  await inside(page, 'Talk 2').getByRole('button', { name: 'Always allow YouTube' }).click()
  for (const title of ['Talk 1', 'Talk 2'])
    await expect(inside(page, title).getByText('Shown by www.youtube.com')).toBeVisible()
  await expect(inside(page, 'Film').getByText('This comes from Vimeo')).toBeVisible()
  expect(await page.evaluate('window.assent.state.choice.method')).toBe('gesture')

  await page.evaluate('window.assent.withdraw()')
  for (const title of ['Talk 1', 'Talk 2'])
    await expect(inside(page, title).getByText('This comes from YouTube')).toBeVisible()
  await internet.sentinel(page)
  expect(askedOf(internet).filter((url) => /vimeo|maps|games/.test(url))).toEqual([])
})

test('beside assent.js the file shows placeholders for what is marked, and the keyboard reaches them', async ({
  page,
  internet,
}) => {
  open(internet)
  const marked = '<iframe title="Game" data-src="https://games.example/" data-category="functional"></iframe>'
  const tag =
    '<script src="/assent/assent.js"></script><script type="module" src="/assent/assent-placeholders.js"></script>'
  internet.site('www.acme.example', { '/': assentPage({ config, body: `<button>Before</button>${marked}`, tag }) })
  await page.goto(site)
  await inside(page, 'Game').getByText('This comes from games.example').waitFor()
  await page.getByRole('button', { name: 'Before' }).focus()
  await page.keyboard.press('Tab')
  await expect(inside(page, 'Game').getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('Escape')
  await inside(page, 'Game').getByRole('link').press('Enter')
  await expect(inside(page, 'Game').getByText('Shown by games.example')).toBeVisible()
})
