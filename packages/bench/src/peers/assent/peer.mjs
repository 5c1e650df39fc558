// @ts-check
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { marked, vendorsOf } from '../tags.mjs'

export const file = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../../../../assent/${path}`, import.meta.url))

/** The config of README.md; the page carries the vendors' snippets, as it does for the others. @param {readonly import('../tags.mjs').Tag[]} tags */
export const config = (tags) => ({
  site: {
    name: 'Acme',
    privacyPolicy: '/privacy',
    controllers: [{ name: 'Acme Ltd', address: '1 High Street, Leeds', email: 'privacy@acme.example' }],
  },
  vendors: vendorsOf(tags).map(({ vendor }) => ({ vendor, snippet: true })),
})

/** Asks for the notice, together with the tag. */
export const line = `<script>document.cookie.includes('assent=') || import('/assent/assent-banner.js').catch(() => {})</script>`

/** @type {import('../peer.mjs').Peer} */
export const assent = {
  name: 'Assent',
  id: 'assent',
  version: JSON.parse(readFileSync(file('package.json'), 'utf8')).version,
  setup:
    'as README.md says: the config, the line that asks for the notice, and the tag first in the head, the tags marked',
  page: (tags) => ({
    head: `<script type="application/json" id="assent-config">${JSON.stringify(config(tags))}</script>
${line}
<script src="/assent/assent.js"></script>`,
    body: marked(tags, ({ category, vendor }) => `data-category="${category}" data-vendor="${vendor}"`),
  }),
  files: Object.fromEntries(
    ['assent.js', 'assent-banner.js', 'assent-panel.js'].map((name) => [`/assent/${name}`, file(`dist/${name}`)]),
  ),
  verbs: {
    banner: 'assent-notice >>> section.banner',
    accept: 'assent-notice >>> .choices button:last-child',
    reject: 'assent-notice >>> .choices button:first-child',
    openPanel: 'assent-notice >>> .actions > button',
    panel: 'assent-preferences >>> dialog',
  },
}
