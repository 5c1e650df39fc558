import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { withIds } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'
import { accept, reject } from '../fixtures/verbs/index.js'

const site = 'https://www.acme.example/'
const ready = (script: string) => `<script>${script}</script>`
const heard = (page: Page) => page.evaluate('window.heard')

/** How the record says that the choice was given. */
const method = (page: Page) => page.evaluate(() => document.cookie.match(/assent=1\.\w+\.(\d)/)?.[1])

test('callbacks from before and after the tag are called once each, in order', async ({ page, internet }) => {
  const push = (name: string) =>
    ready(`(window.assent ||= []).push((assent) => (window.heard ??= []).push(['${name}', assent.has('necessary')]))`)
  const html = assentPage({ head: push('after') }).replace('<title>', `${push('first')}${push('second')}<title>`)
  internet.site('www.acme.example', { '/': html })
  await page.goto(site)
  expect(await heard(page)).toEqual(['first', 'second', 'after'].map((name) => [name, true]))
})

test('a callback that throws stops neither the next one nor the page', async ({ page, internet, consoleErrors }) => {
  const queue = ready('window.assent = [() => { throw new Error("mine") }, () => { window.heard = "next" }]')
  internet.site('www.acme.example', { '/': assentPage({}).replace('<title>', `${queue}<title>`) })
  await page.goto(site)
  expect(await heard(page)).toBe('next')
  await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
  expect(consoleErrors).toEqual([])
})

test('has, when and change tell what holds, and only what is new', async ({ page, internet }) => {
  const listen = ready(`assent.push((assent) => {
    window.heard = []
    assent.on('change', ({ before, after, cause }) =>
      heard.push([before.analytics, after.analytics, assent.has('analytics'), cause.verb, cause.method].join(' ')))
    assent.when('analytics').then(() => heard.push('when'))
  })`)
  internet.site('www.acme.example', { '/': assentPage({ config: { reload: 'never' }, head: listen }) })
  await page.goto(site)
  expect(await page.evaluate("[assent.has('analytics'), assent.has('necessary'), assent.has('nothing')]")).toEqual([
    false,
    true,
    false,
  ])
  // A first refusal changes nothing: all was denied already.
  await reject(page)
  expect(await heard(page)).toEqual([])
  await page.getByRole('button', { name: 'Your Privacy Choices' }).click()
  await accept(page)
  await page.evaluate('assent.accept(); assent.accept(); assent.reject()')
  expect(await heard(page)).toEqual(['denied granted true accept gesture', 'when', 'granted denied false reject api'])
})

test('dataLayer hears `assent_ready` once, and `assent_change` at every change', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: { ...withIds, reload: 'never' } }) })
  await page.goto(site)
  const events = () =>
    page.evaluate(
      `dataLayer.filter(({ event }) => /^assent_/.test(event)).map(({ event, assent }) => [event, assent.analytics, assent['meta-pixel']])`,
    )
  expect(await events()).toEqual([['assent_ready', 'denied', 'denied']])
  await page.evaluate("assent.reject(); assent.choose({ analytics: 'granted' }); assent.accept(); assent.withdraw()")
  expect(await events()).toEqual([
    ['assent_ready', 'denied', 'denied'],
    ['assent_change', 'granted', 'denied'],
    ['assent_change', 'granted', 'granted'],
    ['assent_change', 'denied', 'denied'],
  ])
})

for (const [how, act, digit] of [
  ['the visitor’s own click', (page: Page) => accept(page), '0'],
  ['the visitor’s own key', (page: Page) => page.getByRole('button', { name: 'Accept all' }).press('Enter'), '0'],
  [
    'a click by a script',
    (page: Page) => page.getByRole('button', { name: 'Accept all' }).evaluate((button: HTMLElement) => button.click()),
    '1',
  ],
  ['a made-up event', (page: Page) => page.evaluate("assent.accept(new MouseEvent('click'))"), '1'],
  ['something that looks like an event', (page: Page) => page.evaluate('assent.accept({ isTrusted: true })'), '1'],
  ['code', (page: Page) => page.evaluate('assent.accept()'), '2'],
] as const)
  test(`${how} is recorded as what it is`, async ({ page, internet }) => {
    internet.site('www.acme.example', { '/': assentPage({}) })
    await page.goto(site)
    await expect(page.getByRole('button', { name: 'Accept all' })).toBeVisible()
    await act(page)
    await expect.poll(() => method(page)).toBe(digit)
  })

test('a signal is recorded as one', async ({ page, internet }) => {
  const html = assentPage({ region: 'US-CA', config: withIds })
  internet.site('www.acme.example', { '/': html.replace('<title>', '<meta name="assent-gpc" content="1"><title>') })
  await page.goto(site)
  expect(await method(page)).toBe('3')
})
