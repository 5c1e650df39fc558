// @ts-check
import { fileOf, versionOf } from '../peer.mjs'
import { marked } from '../tags.mjs'

/** It asks and remembers; what a yes turns on is the site's own code, in the callbacks its documentation names. */
const runTags = `function enableCookies() {
  document.querySelectorAll('script[type="text/plain"][data-category]').forEach(function (held) {
    var script = document.createElement('script')
    script.async = false
    if (held.src) script.src = held.src
    script.text = held.text
    held.parentNode.replaceChild(script, held)
  })
}`

/** @type {import('../peer.mjs').Peer} */
export const osano = {
  name: 'Osano cookieconsent',
  id: 'osano',
  version: versionOf('cookieconsent'),
  setup:
    'opt-in, as its documentation says: stylesheet and script in the head, `initialise` with the callbacks in which the site runs its own tags. It has no panel',
  page: (tags) => ({
    head: '<link rel="stylesheet" href="/osano/cookieconsent.min.css">',
    body: `${marked(tags, ({ category }) => `data-category="${category}"`)}
<script src="/osano/cookieconsent.min.js"></script>
<script>${runTags}
window.cookieconsent.initialise({
  palette: { popup: { background: '#252e39' }, button: { background: '#14a7d0' } },
  type: 'opt-in',
  content: { message: 'We and five partners would like to measure visits and show adverts that fit. You decide.', href: '/privacy' },
  onInitialise: function () { if (this.hasConsented()) enableCookies() },
  onStatusChange: function () { if (this.hasConsented()) enableCookies() }
})</script>`,
  }),
  files: {
    '/osano/cookieconsent.min.css': fileOf('cookieconsent', 'build/cookieconsent.min.css'),
    '/osano/cookieconsent.min.js': fileOf('cookieconsent', 'build/cookieconsent.min.js'),
  },
  verbs: { banner: '.cc-window', accept: '.cc-window .cc-allow', reject: '.cc-window .cc-deny' },
}
