// @ts-check
import { fileOf, versionOf } from '../peer.mjs'
import { vendorsOf } from '../tags.mjs'

const options = {
  privacyUrl: '/privacy',
  bodyPosition: 'bottom',
  hashtag: '#tarteaucitron',
  cookieName: 'tarteaucitron',
  orientation: 'bottom',
  groupServices: false,
  showDetailsOnClick: true,
  serviceDefaultState: 'wait',
  showAlertSmall: false,
  cookieslist: false,
  showIcon: true,
  iconPosition: 'BottomRight',
  adblocker: false,
  DenyAllCta: true,
  AcceptAllCta: true,
  highPrivacy: true,
  handleBrowserDNTRequest: false,
  removeCredit: false,
  moreInfoLink: true,
  useExternalCss: false,
  useExternalJs: false,
  mandatory: true,
  mandatoryCta: true,
}

/** A service of the site's own, as its README shows: its tags are code, not markup. @param {readonly import('../tags.mjs').Tag[]} tags */
const services = (tags) =>
  vendorsOf(tags)
    .map(({ vendor, name, category }) => {
      const key = vendor.replaceAll('-', '')
      const calls = tags
        .filter((tag) => tag.vendor === vendor)
        .map(({ src, text }) => (src ? `tarteaucitron.addScript(${JSON.stringify(src)})` : text))
      return `tarteaucitron.services.${key} = { key: '${key}', type: '${category === 'analytics' ? 'analytic' : 'ads'}', name: '${name}', needConsent: true, cookies: [], js: function () { 'use strict'; ${calls.join('; ')} } };
(tarteaucitron.job = tarteaucitron.job || []).push('${key}');`
    })
    .join('\n')

const min = (/** @type {string} */ path) => fileOf('tarteaucitronjs', path)

/** @type {import('../peer.mjs').Peer} */
export const tarteaucitron = {
  name: 'tarteaucitron',
  id: 'tarteaucitron',
  version: versionOf('tarteaucitronjs'),
  setup:
    'as its README says: the minified script and `init` in the head; it fetches its services, language and style. Each vendor is a service of the site’s own',
  page: (tags) => ({
    head: `<script src="/tarteaucitron/tarteaucitron.min.js"></script>
<script>tarteaucitron.init(${JSON.stringify(options)})</script>`,
    body: `<script>${services(tags)}</script>`,
  }),
  files: {
    '/tarteaucitron/tarteaucitron.min.js': min('tarteaucitron.min.js'),
    '/tarteaucitron/tarteaucitron.services.min.js': min('tarteaucitron.services.min.js'),
    '/tarteaucitron/css/tarteaucitron.min.css': min('css/tarteaucitron.min.css'),
    '/tarteaucitron/lang/tarteaucitron.en.min.js': min('lang/tarteaucitron.en.min.js'),
  },
  verbs: {
    banner: '#tarteaucitronAlertBig',
    accept: '#tarteaucitronAlertBig .tarteaucitronAllow',
    reject: '#tarteaucitronAlertBig .tarteaucitronDeny',
    openPanel: '#tarteaucitronCloseAlert',
    panel: '#tarteaucitron',
  },
}
