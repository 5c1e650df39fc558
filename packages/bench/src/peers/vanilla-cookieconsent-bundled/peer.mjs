// @ts-check
import { readFileSync } from 'node:fs'
import { fileOf, script } from '../peer.mjs'
import { config } from '../vanilla-cookieconsent/config.mjs'
import { vanillaCookieconsent } from '../vanilla-cookieconsent/peer.mjs'

const library = readFileSync(fileOf('vanilla-cookieconsent', 'dist/cookieconsent.umd.js'), 'utf8')

/** The same with library and config in one file, as a bundler would make it: one round trip fewer. @type {import('../peer.mjs').Peer} */
export const vanillaCookieconsentBundled = {
  ...vanillaCookieconsent,
  name: 'vanilla-cookieconsent, one file',
  id: 'vanilla-cookieconsent-bundled',
  formOf: 'vanilla-cookieconsent',
  setup: 'the same, with library and config in one deferred file, as a bundler makes it: one round trip fewer',
  page(tags) {
    const { head, body } = vanillaCookieconsent.page(tags)
    return {
      head: `${head}\n<script defer src="/cc/bundle.js"></script>`,
      body: body.slice(0, body.lastIndexOf('<script type="module"')),
    }
  },
  files: {
    '/cc/cookieconsent.css': fileOf('vanilla-cookieconsent', 'dist/cookieconsent.css'),
    '/cc/bundle.js': script(`${library}\nCookieConsent.run(${JSON.stringify(config)})`),
  },
}
