// @ts-check
import { fileOf, script, versionOf } from '../peer.mjs'
import { marked } from '../tags.mjs'
import { config, verbs } from './config.mjs'

/** @type {import('../peer.mjs').Peer} */
export const vanillaCookieconsent = {
  name: 'vanilla-cookieconsent',
  id: 'vanilla-cookieconsent',
  version: versionOf('vanilla-cookieconsent'),
  setup:
    'as its “Getting started” says for plain HTML: the stylesheet in the head, a module at the end of the body that imports the library and runs it',
  page: (tags) => ({
    head: '<link rel="stylesheet" href="/cc/cookieconsent.css">',
    body: `${marked(tags, ({ category, name }) => `data-category="${category}" data-service="${name}"`)}
<script type="module" src="/cc/cookieconsent-config.js"></script>`,
  }),
  files: {
    '/cc/cookieconsent.css': fileOf('vanilla-cookieconsent', 'dist/cookieconsent.css'),
    '/cc/cookieconsent.umd.js': fileOf('vanilla-cookieconsent', 'dist/cookieconsent.umd.js'),
    '/cc/cookieconsent-config.js': script(
      `import './cookieconsent.umd.js'\nCookieConsent.run(${JSON.stringify(config)})`,
    ),
  },
  verbs,
}
