import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Config } from '@assent/core'
import type { Frame, Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import type { Files } from '../fixtures/site.js'
import { withSnippets } from '../fixtures/stock.js'

/** One look: what the config says of it, and how much of a wide screen it needs. */
interface Look {
  readonly name: string
  readonly ui?: Config['ui']
  /** Height of its frame on the wide sheet. */
  readonly height: number
  readonly region?: string
  readonly panel?: boolean
}

const looks: readonly Look[] = [
  { name: 'bar', ui: { layout: 'bar' }, height: 430 },
  { name: 'box', ui: { layout: 'box' }, height: 480 },
  { name: 'corner', ui: { layout: 'corner' }, height: 640 },
  { name: 'dialog', ui: { layout: 'dialog' }, height: 430 },
  { name: 'panel', height: 720, panel: true },
  { name: 'paper', ui: { preset: 'paper' }, height: 430 },
  { name: 'soft', ui: { preset: 'soft', layout: 'box' }, height: 480 },
  { name: 'civic', ui: { preset: 'civic' }, height: 430 },
  { name: 'studio', ui: { preset: 'studio', layout: 'dialog' }, height: 430 },
  { name: 'console', ui: { preset: 'console', layout: 'corner' }, height: 640 },
  { name: 'reopen', ui: { reopen: 'left' }, height: 80, region: 'US-CA' },
]

/** A font of the test's own, under every name that a look asks for: no machine's fonts come into the pictures. */
const faces = ['Page', 'Georgia']
  .flatMap((family) =>
    [
      ['latin', 'U+0-5FF, U+2000-206F'],
      ['arabic', 'U+600-6FF'],
    ].map(
      ([script, range]) =>
        `@font-face { font-family: ${family}; font-weight: 100 900; src: url(/${script}.woff2); unicode-range: ${range} }`,
    ),
  )
  .join('\n')

const fonts = dirname(createRequire(import.meta.url).resolve('@fontsource-variable/vazirmatn/package.json'))

const font = (script: string) => ({
  body: readFileSync(join(fonts, `files/vazirmatn-${script}-wght-normal.woff2`)),
  headers: { 'content-type': 'font/woff2' },
})

const yardstick = `<!doctype html><title>Yardstick</title><style>${faces} body { margin: 24px; font: 15px Page } p { padding: 16px;
border: 1px solid; border-radius: 16px; box-shadow: 0 12px 40px #0003 }</style><p><b>Glyphs</b> and حروف, curves and shadows</p>`

const site: NonNullable<Config['site']> = {
  name: 'Acme',
  privacyPolicy: '/privacy',
  policyDate: '2026-11-01',
  controllers: [{ name: 'Acme Ltd', address: '1 High Street, Leeds', email: 'privacy@acme.example' }],
}

export const directions = { ltr: 'en', rtl: 'ar' } as const
export type Direction = keyof typeof directions

/** The pages: each look in both directions as `/<direction>/<look>`, and the sheets that hold all of them. */
export function sheets(): Files {
  const files: Record<string, Exclude<Files, URL>[string]> = {
    '/latin.woff2': font('latin'),
    '/arabic.woff2': font('arabic'),
  }
  files['/yardstick'] = yardstick
  for (const direction of Object.keys(directions) as Direction[]) {
    const language = directions[direction]
    for (const { name, ui, region } of looks)
      files[`/${direction}/${name}`] = assentPage({
        config: { ...withSnippets, site, language, ...(ui && { ui }) },
        head: `<style>${faces} body { margin: 24px; font-family: Page; background: #f4f1ec } main, footer { visibility: hidden }</style>`,
        ...(region && { region }),
      }).replace('lang="en"', `lang="${language}" dir="${direction}"`)
    files[`/${direction}/wide`] = sheet(direction, ({ height }) => [1280, height])
    files[`/${direction}/phone`] = sheet(direction, () => [360, 700])
  }
  return files
}

function sheet(direction: Direction, sizeOf: (look: Look) => readonly [number, number]): string {
  const frames = looks.map((look) => {
    const [width, height] = sizeOf(look)
    return `<iframe title="${look.name}" src="/${direction}/${look.name}" name="${look.panel ? 'panel' : ''}" class="${look.ui?.preset ?? ''}" width="${width}" height="${height}"></iframe>`
  })
  return `<!doctype html><html lang="en"><title>Looks</title>
<style>html { color-scheme: light dark } body { margin: 0; display: flex; flex-wrap: wrap; gap: 4px; background: #888 } iframe { border: 0 }
/* A preset is mostly colours, which are not its own here. */
@media (forced-colors: active) { iframe:not([class='']) { display: none } }</style>
${frames.join('')}`
}

/** Waits for a sheet's looks to be there, with the preferences open where they are the look. */
export async function showAll(page: Page): Promise<void> {
  await Promise.all(page.frames().slice(1).map(show))
}

async function show(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => document.querySelector('assent-notice')?.shadowRoot?.querySelector('section'))
  if (frame.name() === 'panel') {
    await frame.evaluate('assent.openPreferences()')
    await frame.getByRole('dialog').waitFor()
  }
  await frame.evaluate(() => document.fonts.ready)
}
