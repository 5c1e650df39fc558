import type { VendorPage } from '@assent/core'
import { describe, expect, test, vi } from 'vitest'
import { fakePage, grants, isArguments, plain } from '../test/fake-page.js'
import { catalogue } from './catalogue.js'

type Global = VendorPage['global']
const now = 1_700_000_000_000
const vendorOf = (id: string) => catalogue.find((vendor) => vendor.id === id)!

function load(id: string, siteId = '123') {
  const fake = fakePage()
  const { setDefault, update, load } = vendorOf(id)
  setDefault?.(fake.page)
  update?.(fake.page, grants(id))
  load?.(fake.page, { vendor: id, id: siteId }, grants(id))
  return fake
}

/** What waits for the vendor's script once it has been loaded with the id `123`. */
const waiting: readonly (readonly [string, (global: Global) => unknown, unknown])[] = [
  ['tiktok-pixel', ({ ttq }) => [...ttq], [['grantConsent'], ['page']]],
  ['tiktok-pixel', ({ ttq }) => ttq._t, { 123: now }],
  ['pinterest-tag', ({ pintrk }) => pintrk.queue, [['setconsent', true], ['load', '123'], ['page']]],
  ['x-pixel', ({ twq }) => plain(twq.queue), [['config', '123']]],
  ['x-pixel', ({ twq }) => twq.version, '1.1'],
  [
    'snap-pixel',
    ({ snaptr }) => plain(snaptr.queue),
    [
      ['init', '123'],
      ['track', 'PAGE_VIEW'],
    ],
  ],
  ['snap-pixel', ({ snaptr, _snaptr }) => _snaptr === snaptr, true],
  [
    'reddit-pixel',
    ({ rdt }) => plain(rdt.callQueue),
    [
      ['init', '123'],
      ['track', 'PageVisit'],
    ],
  ],
  ['criteo-onetag', ({ criteo_q }) => criteo_q, [{ event: 'setAccount', account: '123' }]],
  ['taboola-pixel', ({ _tfa }) => _tfa, [{ notify: 'event', name: 'page_view', id: '123' }]],
  ['outbrain-pixel', ({ obApi }) => plain(obApi.queue), [['track', 'PAGE_VIEW']]],
  ['outbrain-pixel', ({ obApi }) => obApi.marketerId, '123'],
  [
    'quora-pixel',
    ({ qp }) => plain(qp.queue),
    [
      ['init', '123'],
      ['track', 'ViewContent'],
    ],
  ],
  ['quantcast', ({ _qevents }) => _qevents, [{ qacct: '123' }]],
  ['hotjar', ({ _hjSettings }) => _hjSettings, { hjid: '123', hjsv: 6 }],
  ['plausible', ({ plausible }) => plausible.o, {}],
  ['segment', ({ analytics }) => [...analytics], [['page']]],
  ['segment', ({ analytics }) => analytics._writeKey, '123'],
  ['mixpanel', ({ mixpanel }) => [...mixpanel], [['opt_in_tracking']]],
  [
    'mixpanel',
    ({ mixpanel }) => mixpanel._i,
    [['123', { opt_out_tracking_by_default: true, opt_out_persistence_by_default: true }, 'mixpanel']],
  ],
  [
    'yandex-metrica',
    ({ ym }) => plain(ym.a),
    [['123', 'init', { clickmap: true, trackLinks: true, accurateTrackBounce: true }]],
  ],
  ['yandex-metrica', ({ ym }) => ym.l, now],
  ['baidu-analytics', ({ _hmt }) => _hmt, []],
  ['mouseflow', ({ _mfq }) => _mfq, []],
  ['hubspot', ({ disableHubSpotCookieBanner }) => disableHubSpotCookieBanner, true],
  [
    'hubspot',
    ({ _hsp }) => _hsp,
    [['setHubSpotConsent', { analytics: true, advertisement: true, functionality: true }]],
  ],
  ['activecampaign', ({ vgo }) => plain(vgo.q), [['setAccount', '123'], ['setTrackByDefault', true], ['process']]],
  ['intercom', ({ intercomSettings }) => intercomSettings, { app_id: '123' }],
  ['crisp', ({ $crisp, CRISP_WEBSITE_ID }) => [$crisp, CRISP_WEBSITE_ID], [[], '123']],
  ['tawk', ({ Tawk_LoadStart }) => Tawk_LoadStart, new Date(now)],
  ['livechat', ({ __lc }) => __lc, { license: 123 }],
]

test.each(waiting)('%s finds what it needs (%s)', (id, read, expected) => {
  expect(read(load(id).global)).toEqual(expected)
})

test.each([
  ['x-pixel', 'twq', 'queue', 'exe'],
  ['snap-pixel', 'snaptr', 'queue', 'handleRequest'],
  ['reddit-pixel', 'rdt', 'callQueue', 'sendEvent'],
  ['outbrain-pixel', 'obApi', 'queue', 'dispatch'],
  ['quora-pixel', 'qp', 'queue', 'qp'],
])('%s has calls wait as `arguments`, and handed on once its script is there', (id, name, queue, dispatch) => {
  const { global } = load(id)
  const vendor = global[name]
  const waited = vendor[queue].length
  vendor('track', 'Lead')
  expect(vendor[queue]).toHaveLength(waited + 1)
  expect(vendor[queue].every(isArguments)).toBe(true)
  vendor[dispatch] = vi.fn()
  vendor('track', 'Sale')
  expect(vendor[dispatch].mock.calls).toEqual([['track', 'Sale']])
  expect(vendor[queue]).toHaveLength(waited + 1)
})

test.each([
  ['hotjar', 'hj', 'q'],
  ['plausible', 'plausible', 'q'],
  ['yandex-metrica', 'ym', 'a'],
  ['activecampaign', 'vgo', 'q'],
  ['intercom', 'Intercom', 'q'],
])('%s has calls wait as `arguments`', (id, name, queue) => {
  const { global } = load(id)
  global[name]('track', 'Lead')
  expect(plain(global[name][queue]).at(-1)).toEqual(['track', 'Lead'])
  expect(global[name][queue].every(isArguments)).toBe(true)
})

test.each([
  ['amplitude', 'amplitude', 'init', ['123', {}]],
  ['marketo', 'Munchkin', 'init', ['123']],
])('%s is started once its script has run', (id, name, method, expected) => {
  const { global, finishScripts } = load(id)
  expect(global[name]).toBeUndefined()
  global[name] = { [method]: vi.fn() }
  finishScripts()
  expect(global[name][method].mock.calls).toEqual([expected])
})

const hubspot = (grant: boolean) => [
  'setHubSpotConsent',
  { analytics: grant, advertisement: grant, functionality: grant },
]

/** Where each is told, and what stands at the end after a refusal and after a grant. */
const told: readonly (readonly [string, string, unknown[][], unknown[][]])[] = [
  ['tiktok-pixel', 'ttq', [['revokeConsent']], [['grantConsent']]],
  ['pinterest-tag', 'pintrk()', [['setconsent', false]], [['setconsent', true]]],
  ['reddit-pixel', 'rdt()', [['disableFirstPartyCookies']], [['enableFirstPartyCookies']]],
  ['matomo', '_paq', [['forgetConsentGiven']], [['setConsentGiven']]],
  ['posthog', 'posthog', [['opt_out_capturing']], [['opt_in_capturing', { captureEventName: false }]]],
  ['amplitude', 'amplitude', [['setOptOut', true]], [['setOptOut', false]]],
  ['mixpanel', 'mixpanel', [['opt_out_tracking']], [['opt_in_tracking']]],
  ['fullstory', 'FS()', [['shutdown']], [['start']]],
  ['heap', 'heap', [['stopTracking']], [['startTracking']]],
  ['datadog-rum', 'DD_RUM', [['setTrackingConsent', 'not-granted']], [['setTrackingConsent', 'granted']]],
  ['hubspot', '_hsp', [hubspot(false), ['revokeCookieConsent']], [hubspot(true)]],
  ['intercom', 'Intercom()', [['shutdown']], []],
]

test('has in the table every vendor beyond the stock that is told', () => {
  const beyond = catalogue.slice(7).filter(({ update }) => update)
  expect(told.map(([id]) => id).sort()).toEqual(beyond.map(({ id }) => id).sort())
})

describe.each(told)('%s', (id, name, refused, granted) => {
  const { update } = vendorOf(id)
  const yes = grants(id)
  const no = grants('', id)

  /** The vendor as it stands on the page, with a list of what it was told: a function, a queue, or an object of methods. */
  function vendorOnPage() {
    const said: unknown[][] = []
    const call = (...args: unknown[]) => said.push(args)
    const methods = new Proxy({ push: (entry: unknown[]) => said.push(entry) } as Global, {
      get: (own, key: string) => own[key] ?? ((...args: unknown[]) => said.push([key, ...args])),
    })
    const { page } = fakePage(name.endsWith('()') ? { [name.slice(0, -2)]: call } : { [name]: methods })
    return { page, said }
  }

  test.each([
    ['a refusal', 10, refused],
    ['a grant', 11, granted],
  ])('leaves the last state standing after turns that end in %s', (_, turns, expected) => {
    const { page, said } = vendorOnPage()
    for (let turn = 1; turn <= turns; turn++) update?.(page, turn % 2 ? yes : no)
    expect(expected.length ? said.slice(-expected.length) : []).toEqual(expected)
  })

  test('takes what the grants do not have for refused', () => {
    const { page, said } = vendorOnPage()
    update?.(page, grants('analytics marketing functional'))
    expect(said).toEqual(refused)
  })
})

test('Matomo waits for consent on every page', () => {
  const { page, global } = fakePage()
  vendorOf('matomo').setDefault?.(page)
  expect(global._paq).toEqual([['requireConsent']])
})
