import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { assentPage } from '../fixtures/assent-page.js'
import { expect, test } from '../fixtures/test.js'
import { code } from './code.js'
import { markup } from './markup.js'
import { tryWays } from './try-ways.js'

test.use({ ownProfile: true })

const bench = new URL('../../packages/bench/', import.meta.url).href

/** As packages/bench/src/peers/peer.mjs says. */
interface Peer {
  readonly name: string
  readonly id: string
  readonly version: string
  readonly page: (tags: readonly never[]) => { readonly head: string; readonly body: string }
  readonly files: Readonly<Record<string, string | { readonly text: string }>>
  readonly verbs: { readonly banner: string; readonly accept: string; readonly reject: string }
  readonly build?: () => Promise<void>
}

/** What is tried beside Assent, in the long form: each as its documentation sets it up, from npm, with nothing marked. */
const names = process.env.ASSENT_PROOF ? ['vanilla-cookieconsent', 'klaro', 'c15t'] : []
const ways = Object.entries({ 'in the markup': markup, 'by code': code }).flatMap(([group, all]) =>
  all.map((way) => ({ ...way, group })),
)

for (const name of names)
  test(`${name}: what it lets pass`, async ({ page, internet, browserName }, { annotations }) => {
    test.skip(browserName !== 'chromium', 'what peers do is tried in one browser')
    test.setTimeout(400_000)
    const { install } = (await import(`${bench}install.mjs`)) as { install(): void }
    install()
    const peers = (await import(`${bench}src/peers/index.mjs`)) as Readonly<Record<string, Peer>>
    const peer = Object.values(peers).find(({ id }) => id === name)
    if (!peer) throw new Error(`${name} is no peer of the bench`)
    await peer.build?.()

    // One of them shows nothing to a browser that is driven.
    await page.addInitScript(() => Object.defineProperty(Navigator.prototype, 'webdriver', { get: () => false }))
    const { verbs } = peer
    const { head, body } = peer.page([])
    const files = Object.entries(peer.files).map(([path, file]) => [
      path,
      typeof file === 'string' ? readFileSync(file, 'utf8') : file.text,
    ])
    const press = (selector: string) => async (view: Page) => {
      await view.locator(selector.replaceAll(' >>> ', ' ')).first().click()
      await expect(view.locator(verbs.banner)).toBeHidden()
    }
    const results = await tryWays(page, internet, ways, {
      html: (more, isOff) =>
        assentPage({ config: null, tag: '', head: isOff ? '' : head, body: more + (isOff ? '' : body) }),
      files: Object.fromEntries(files),
      say: {
        'before a choice': (view) => view.locator(verbs.banner).waitFor(),
        'after reject': press(verbs.reject),
        'after accept': press(verbs.accept),
      },
      host: 'clarity.ms',
    })
    for (const [way, result] of results)
      annotations.push({
        type: 'matrix',
        description: JSON.stringify({ ...way, file: `${peer.name} ${peer.version}`, mode: 'peer', results: result }),
      })
  })
