import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { build } from 'vite'
import { assentPage } from '../fixtures/assent-page.js'
import type { Internet } from '../fixtures/internet.js'
import { expect, test } from '../fixtures/test.js'

const site = 'https://www.acme.example/'
const folder = fileURLToPath(new URL('pages/', import.meta.url))
const tag = '<script src="/assent/assent-full.js"></script>'

/** A page of the folder, with the framework in it, as one file. */
async function bundle(file: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, minify: false, target: 'esnext', rollupOptions: { input: folder + file } },
  })
  const { output } = (Array.isArray(built) ? built[0] : built) as { output: readonly { code?: string }[] }
  return output[0]?.code ?? ''
}

const own = {
  '/own/text': 'some text',
  '/own/fragment': '<p>A fragment</p><img alt="" src="/own/fragment.gif">',
  '/own/scripted': '<p>Scripted</p><script>window.note("fragment script ran")</script>',
  '/own/script.js': 'window.note("fetched script ran")',
  '/own/post': { status: 204 },
  '/own/frame': '<p>Framed</p>',
  '/own/turbo-frame': '<turbo-frame id="frame"><p>In a frame</p></turbo-frame>',
}

/** What the page did: its markup in the end, what it noted, what it asked of whom, and its errors. */
async function run(page: Page, internet: Internet, path: string, errors: readonly string[]) {
  const from = internet.requests().length
  const errorsBefore = errors.length
  await page.goto(site + path)
  await page.waitForFunction('window.finished')
  await internet.sentinel(page)
  const seen = await page.evaluate(() => {
    for (const each of document.querySelectorAll('[class^="assent-"],assent-notice')) each.remove()
    return { html: document.body.innerHTML, notes: (window as unknown as { notes: unknown }).notes }
  })
  const asked = internet
    .requests()
    .slice(from)
    .filter(({ path: asked }) => asked.startsWith('/own/'))
    .map(({ method, path: asked }) => `${method} ${asked}`)
  return { ...seen, asked: asked.sort(), errors: errors.slice(errorsBefore) }
}

for (const file of readdirSync(folder))
  test(`${file} does under the gate what it does without`, async ({ page, internet, consoleErrors }) => {
    const head =
      '<script>window.notes = []; window.note = (text) => notes.push(text); window.finish = () => setTimeout(() => { window.finished = true }, 300)</script>'
    const html = (with_: string) =>
      assentPage({
        tag: with_,
        head: `${head}<script type="module" src="/page.js"></script>`,
        body: '<turbo-frame id="frame"></turbo-frame>',
      })
    const next = (with_: string) => html(with_).replace('<title>Acme', '<title>Next')
    const serve = (with_: string) =>
      internet.site('www.acme.example', {
        ...own,
        '/': html(with_),
        '/own/next': next(with_),
        '/page.js': code,
        '/set': assentPage({}),
      })
    const code = await bundle(file)

    serve('')
    await page.goto(`${site}set`)
    await page.evaluate('assent.reject()')
    const without = await run(page, internet, '', consoleErrors)
    expect(without.asked.length, 'the page does something').toBeGreaterThan(0)
    serve(tag)
    expect(await run(page, internet, '', consoleErrors)).toEqual(without)
  })
