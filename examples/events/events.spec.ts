import type { Page } from '@playwright/test'
import type { Internet } from '../../e2e/fixtures/internet.js'
import { expect, test } from '../../e2e/fixtures/test.js'
import { accept, reject } from '../../e2e/fixtures/verbs/index.js'
import { openDemoSite } from '../demo-site.js'

const page = 'https://www.lumen.example/events/'
const files = ['', 'privacy.html', 'style.css', 'programme.js'].map((file) => `/events/${file}`)
const embeds = ['Opening keynote', 'Light as a material', 'Post on LinkedIn', 'Page on Facebook', 'Map of the venue']
const networks = /youtube|twitter|linkedin|facebook|google|licdn/

const openSite = (internet: Internet, region: string) =>
  openDemoSite(internet, { host: 'www.lumen.example', files }, region)

const inside = (from: Page, title: string) => from.frameLocator(`iframe[title="${title}"]`)
const asked = (internet: Internet) => internet.requests(({ host }) => networks.test(host)).map(({ host }) => host)

test('Europe and Quebec: everything waits in its place, and a refusal leaves it there', async ({
  context,
  page: view,
  internet,
  jar,
}) => {
  for (const region of ['DE', 'CA-QC'])
    await test.step(region, async () => {
      await context.clearCookies()
      openSite(internet, region)
      await view.goto(page)
      for (const title of embeds) await expect(inside(view, title).getByText('This comes from')).toBeVisible()
      await expect(view.getByRole('button', { name: 'Always allow X' })).toBeVisible()
      await reject(view)
      await view.reload()
      for (const title of embeds) await expect(inside(view, title).getByText('This comes from')).toBeVisible()
      await internet.sentinel(view)
      expect(internet.foreign()).toEqual([])
      expect((await jar()).map(({ name }) => name)).toEqual(['assent'])
    })
})

test('a yes fills them all; what the visitor marks is kept then, and only then', async ({ page: view, internet }) => {
  openSite(internet, 'DE')
  await view.goto(page)
  await view.getByRole('button', { name: 'Mark' }).first().click()
  expect(await view.evaluate("localStorage.getItem('lumen-programme')")).toBeNull()
  await accept(view)
  for (const host of ['www.youtube.com', 'platform.twitter.com', 'www.linkedin.com', 'www.facebook.com'])
    await internet.waitFor((request) => request.host === host)
  expect(await view.evaluate("localStorage.getItem('lumen-programme')")).toBe('["shaders"]')
})

test('California: sponsors get nothing once the browser says no, and the notice at collection is a link away', async ({
  page: view,
  internet,
}) => {
  openSite(internet, 'US-CA')
  await view.setExtraHTTPHeaders({ 'Sec-GPC': '1' })
  await view.goto(page)
  await internet.waitFor(({ host }) => host === 'www.youtube.com')
  await view.getByRole('contentinfo').getByRole('button', { name: 'Your Privacy Choices' }).click()
  const preferences = view.getByRole('dialog')
  await expect(preferences.getByRole('switch', { name: 'Offers from sponsors' })).not.toBeChecked()
  await expect(preferences.getByRole('link', { name: 'Notice at collection (California)' })).toBeVisible()
  await internet.sentinel(view)
  expect(asked(internet).filter((host) => /licdn|linkedin|facebook|twitter/.test(host))).toEqual([])
})

test('the preferences name both controllers, the officer and the authority', async ({ page: view, internet }) => {
  openSite(internet, 'DE')
  await view.goto(page)
  await view.getByRole('contentinfo').getByRole('button', { name: 'Your Privacy Choices' }).click()
  const preferences = view.getByRole('dialog')
  for (const text of ['Lumen Conferences Inc.', 'Lumen Conferences Europe GmbH', 'dpo@lumen.example', 'Hamburgische'])
    await expect(preferences).toContainText(text)
})
