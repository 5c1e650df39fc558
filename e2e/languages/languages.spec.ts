import { readdirSync } from 'node:fs'
import type { Config } from '@assent/core'
import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { markedSnippets, measuringHosts, withSnippets } from '../fixtures/stock.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'
const folder = new URL('../../packages/ui/src/locales/', import.meta.url)
const tags = readdirSync(folder).flatMap((name) => /^([\w-]+)\.ts$/.exec(name)?.[1] ?? [])
const titled = (page: Page, name: string) => page.getByRole('region', { name })

for (const [what, lang, language, title] of [
  ['the page’s', 'de-AT', undefined, 'Ihre Privatsphäre, Ihre Wahl'],
  ['the config’s before the page’s', 'de', 'fr', 'Votre vie privée, votre choix'],
  ['English, where there are no texts', 'eo', undefined, 'Your privacy, your choice'],
  ['the browser’s, where neither says', '', undefined, 'Your privacy, your choice'],
] as const)
  test(`the notice speaks a language: ${what}`, async ({ page, internet }) => {
    const html = assentPage({ config: { ...withSnippets, ...(language && { language }) } })
    internet.site('www.acme.example', { '/': html.replace('lang="en"', `lang="${lang}"`) })
    await page.goto(site)
    await expect(titled(page, title)).toBeVisible()
    await internet.sentinel(page)
    expect(internet.foreign()).toEqual([])
  })

test('the preferences speak it too, cookies and their lives included', async ({ page, internet }) => {
  internet.site('www.acme.example', { '/': assentPage({ config: { ...withSnippets, language: 'de' } }) })
  await page.goto(site)
  await page.getByRole('contentinfo').getByRole('button').click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('2 Jahre')
  expect(await dialog.textContent()).not.toMatch(/\b(cookie|vendor|category|preferences)\.\w/)
  expect(await dialog.evaluate((node) => (node.getRootNode() as ShadowRoot).host.getAttribute('lang'))).toBe('de')
})

test('a language comes in two parts, each once: what the notice says, and what is said beyond it', async ({
  page,
  internet,
}) => {
  const asked = () => internet.requestsTo('www.acme.example/assent/locales').map(({ path }) => path)
  const config: Config = { ...withSnippets, language: 'de', reload: 'ask' }
  internet.site('www.acme.example', { '/': assentPage({ config, head: markedSnippets }) })
  await page.goto(site)
  await titled(page, 'Ihre Privatsphäre, Ihre Wahl').getByRole('button', { name: 'Alle akzeptieren' }).click()
  await internet.waitFor(({ host }) => host === measuringHosts['linkedin-insight'])
  await page.evaluate('assent.withdraw()')
  await expect(page.getByRole('button', { name: 'Neu laden' })).toBeVisible()
  await page.getByRole('contentinfo').getByRole('button').click()
  await expect(page.getByRole('dialog')).toContainText('Analyse')
  expect(asked()).toEqual(['/assent/locales/de.js', '/assent/locales/beyond/de.js'])
})

test('no language overflows a phone, and its two answers stay equal', async ({ page, internet }) => {
  test.slow()
  await page.setViewportSize({ width: 320, height: 640 })
  const files = Object.fromEntries(
    tags.map((tag) => [`/${tag}`, assentPage({ config: { ...withSnippets, language: tag } })]),
  )
  internet.site('www.acme.example', files)
  for (const tag of tags) {
    await page.goto(site + tag)
    await expect(page.locator('assent-notice')).toHaveAttribute('lang', tag)
    const answers = page.locator('assent-notice .choice')
    await expect(answers).toHaveCount(2)
    const fits = await answers.evaluateAll((all) =>
      (all as HTMLElement[]).map(({ scrollWidth, clientWidth, offsetWidth, offsetHeight }) => ({
        overflow: scrollWidth > clientWidth,
        size: `${offsetWidth} × ${offsetHeight}`,
      })),
    )
    expect(
      fits.map(({ overflow }) => overflow),
      tag,
    ).toEqual([false, false])
    expect(fits[0]?.size, tag).toBe(fits[1]?.size)
    expect(await page.evaluate(() => document.documentElement.scrollWidth), tag).toBeLessThanOrEqual(320)
  }
})
