// @ts-check
import { fileOf, script, versionOf } from '../peer.mjs'
import { fiveVendors, marked, vendorsOf } from '../tags.mjs'

const config = {
  version: 1,
  acceptAll: true,
  default: false,
  translations: {
    zz: { privacyPolicyUrl: '/privacy' },
    en: { purposes: { analytics: 'Analytics', marketing: 'Marketing' } },
  },
  services: vendorsOf(fiveVendors).map(({ vendor, name, category }) => ({
    name: vendor,
    title: name,
    purposes: [category],
  })),
}

/** @type {import('../peer.mjs').Peer} */
export const klaro = {
  name: 'Klaro',
  id: 'klaro',
  version: versionOf('klaro'),
  setup: 'as its README says: config and library as two deferred scripts, tags marked with data-name',
  page: (tags) => ({
    head: `<script defer type="text/javascript" src="/klaro/config.js"></script>
<script defer type="text/javascript" src="/klaro/klaro.js"></script>`,
    body: marked(tags, ({ vendor }) => `data-type="text/javascript" data-name="${vendor}"`, 'data-src'),
  }),
  files: {
    '/klaro/config.js': script(`var klaroConfig = ${JSON.stringify(config)}`),
    '/klaro/klaro.js': fileOf('klaro', 'dist/klaro.js'),
  },
  verbs: {
    banner: '.klaro .cookie-notice',
    accept: '.klaro .cookie-notice .cm-btn-success',
    reject: '.klaro .cookie-notice .cn-decline',
    openPanel: '.klaro .cookie-notice .cn-learn-more',
    panel: '.klaro .cookie-modal .cm-modal',
  },
}
