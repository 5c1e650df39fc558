import { isId } from '@assent/core'
import { describe, expect, test } from 'vitest'
import { covers, owns } from '../test/covers.js'
import { fakePage, grants } from '../test/fake-page.js'
import { catalogue } from './catalogue.js'
import { stock } from './stock.js'

const further = catalogue.filter((vendor) => !stock.includes(vendor))

/** The script that each loads, for the id `a&b/c#`. */
const scripts: readonly (readonly [string, string])[] = [
  ['tiktok-pixel', 'https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=a%26b%2Fc%23&lib=ttq'],
  ['pinterest-tag', 'https://s.pinimg.com/ct/core.js'],
  ['x-pixel', 'https://static.ads-twitter.com/uwt.js'],
  ['snap-pixel', 'https://sc-static.net/scevent.min.js'],
  ['reddit-pixel', 'https://www.redditstatic.com/ads/pixel.js'],
  ['criteo-onetag', 'https://dynamic.criteo.com/js/ld/ld.js?a=a%26b%2Fc%23'],
  ['taboola-pixel', 'https://cdn.taboola.com/libtrc/unip/a%26b%2Fc%23/tfa.js'],
  ['outbrain-pixel', 'https://amplify.outbrain.com/cp/obtp.js'],
  ['quora-pixel', 'https://a.quora.com/qevents.js'],
  ['quantcast', 'https://secure.quantserve.com/quant.js'],
  ['hotjar', 'https://static.hotjar.com/c/hotjar-a%26b%2Fc%23.js?sv=6'],
  ['plausible', 'https://plausible.io/js/a%26b%2Fc%23.js'],
  ['segment', 'https://cdn.segment.com/analytics.js/v1/a%26b%2Fc%23/analytics.min.js'],
  ['amplitude', 'https://cdn.amplitude.com/libs/analytics-browser-2.44.4-min.js.gz'],
  ['mixpanel', 'https://cdn.mxpnl.com/libs/mixpanel-2-latest.min.js'],
  ['yandex-metrica', 'https://mc.yandex.ru/metrika/tag.js'],
  ['baidu-analytics', 'https://hm.baidu.com/hm.js?a%26b%2Fc%23'],
  ['mouseflow', 'https://cdn.mouseflow.com/projects/a%26b%2Fc%23.js'],
  ['lucky-orange', 'https://tools.luckyorange.com/core/lo.js?site-id=a%26b%2Fc%23'],
  ['optimizely', 'https://cdn.optimizely.com/js/a%26b%2Fc%23.js'],
  ['ab-tasty', 'https://try.abtasty.com/a%26b%2Fc%23.js'],
  ['sentry', 'https://js.sentry-cdn.com/a%26b%2Fc%23.min.js'],
  ['hubspot', 'https://js.hs-scripts.com/a%26b%2Fc%23.js'],
  ['klaviyo', 'https://static.klaviyo.com/onsite/js/klaviyo.js?company_id=a%26b%2Fc%23'],
  ['marketo', 'https://munchkin.marketo.net/munchkin.js'],
  ['activecampaign', 'https://diffuser-cdn.app-us1.com/diffuser/diffuser.js'],
  ['intercom', 'https://widget.intercom.io/widget/a%26b%2Fc%23'],
  ['crisp', 'https://client.crisp.chat/l.js'],
  ['tawk', 'https://embed.tawk.to/a%26b%2Fc%23/default'],
  ['livechat', 'https://cdn.livechatinc.com/tracking.js'],
  ['tidio', 'https://code.tidio.co/a%26b%2Fc%23.js'],
]

test('has every vendor once, each under a valid id, the stock ones first', () => {
  const ids = catalogue.map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => !isId(id))).toEqual([])
  expect(catalogue.slice(0, stock.length)).toEqual(stock)
})

test('has a script in the table for every vendor that can be loaded', () => {
  const loaded = further.filter(({ load }) => load).map(({ id }) => id)
  expect(scripts.map(([id]) => id).sort()).toEqual(loaded.sort())
})

test('has no vendor beyond the stock split its categories or claim to stop for good', () => {
  expect(further.filter(({ splits, stops }) => splits || stops)).toEqual([])
})

/** Shorter than four letters, and yet of one vendor alone. */
const short = ['_hj', '_cb=', 'mp_']

describe.each(further)('$id', (vendor) => {
  test('serves categories of the default ones, never the necessary', () => {
    expect(vendor.categories.length).toBeGreaterThan(0)
    for (const id of vendor.categories) expect(['functional', 'analytics', 'marketing']).toContain(id)
  })

  test('lists hosts and storage names in the form the gate reads', () => {
    expect(vendor.hosts.length).toBeGreaterThan(0)
    for (const pattern of vendor.hosts) expect(pattern).toMatch(/^\.?([a-z0-9-]+\.)+[a-z]+(\/[\w./-]+)?$/)
    for (const name of vendor.storage) if (!short.includes(name)) expect(name).toMatch(/^[\w.-]{4,}=?$/)
  })

  test('lists no host of the stock vendors', () => {
    for (const pattern of vendor.hosts) {
      const [host = '', ...path] = pattern.replace(/^\./, '').split('/')
      const owners = stock.filter(({ hosts }) => hosts.some((p) => covers(p, host, `/${path.join('/')}`)))
      expect(owners.map(({ id }) => id)).toEqual([])
    }
  })

  test('requests nothing by its default or its update', () => {
    const { page, scripts } = fakePage()
    vendor.setDefault?.(page)
    vendor.update?.(page, grants(vendor.id))
    vendor.update?.(page, grants('', vendor.id))
    expect(scripts).toEqual([])
  })

  test('leaves nothing on the page by its update while it is refused', () => {
    if (vendor.setDefault) return
    const { page, global } = fakePage()
    vendor.update?.(page, grants('', vendor.id))
    expect(global).toEqual({})
  })
})

describe.each(scripts)('%s', (id, address) => {
  const vendor = catalogue.find((each) => each.id === id)!
  const yes = grants(id)

  function load(config = 'a&b/c#') {
    const fake = fakePage()
    vendor.setDefault?.(fake.page)
    vendor.update?.(fake.page, yes)
    vendor.load?.(fake.page, { vendor: id, id: config }, yes)
    return fake
  }

  test('loads its one script, with the id encoded, from its own hosts', () => {
    expect(load().scripts).toEqual([address])
    const { host, pathname } = new URL(address)
    expect(vendor.hosts.some((pattern) => covers(pattern, host, pathname))).toBe(true)
  })

  test('bears a script that a content blocker has emptied', () => {
    expect(load().finishScripts).not.toThrow()
  })

  test('bears ten turns', () => {
    const { page, scripts } = load()
    for (let turn = 1; turn <= 10; turn++) vendor.update?.(page, turn % 2 ? yes : grants('', id))
    expect(scripts).toHaveLength(1)
  })
})

describe('storage', () => {
  const ownersOf = (name: string) => catalogue.filter(({ storage }) => owns(storage, name)).map(({ id }) => id)

  test.each(catalogue.flatMap(({ id, storage }) => storage.map((name) => [name.replace('=', ''), id] as const)))(
    '%s is of %s alone',
    (name, id) => {
      // An old name of Google's begins like Amplitude's.
      expect(ownersOf(name).filter((owner) => name !== 'AMP_TOKEN' || owner !== 'amplitude')).toEqual([id])
    },
  )

  test.each([
    ...['assent', 'session', 'theme', 'cart', 'token', 'lang', 'PHPSESSID', 'JSESSIONID', 'csrftoken', 'XSRF-TOKEN'],
    ...['__cf_bm', 'cf_clearance', '_cfuvid', 'AWSALB', 'wordpress_logged_in', 'wp-settings-1', 'cookieconsent_status'],
    // Notes of a refusal: without them the vendor would start again.
    ...[
      '__hs_do_not_track',
      '__hs_opt_out',
      '__ph_opt_in_out_phc_1',
      '__mp_opt_in_out_1',
      'optimizelyOptOut',
      '_vis_opt_out',
    ],
    ...['mtm_consent_removed', '_global_lucky_opt_out', 'visitor_id', 's_view'],
  ])('%s is nobody’s', (name) => {
    expect(ownersOf(name)).toEqual([])
  })
})

describe('hosts', () => {
  const ownersOf = (url: string) => {
    const { host, pathname } = new URL(url)
    return catalogue.filter(({ hosts }) => hosts.some((p) => covers(p, host, pathname))).map(({ id }) => id)
  }

  test.each([
    ['https://analytics.tiktok.com/api/v2/pixel', 'tiktok-pixel'],
    ['https://www.tiktok.com/embed/v2/1', 'tiktok-embed'],
    ['https://ct.pinterest.com/v3/', 'pinterest-tag'],
    ['https://t.co/i/adsct', 'x-pixel'],
    ['https://platform.twitter.com/widgets.js', 'x-embed'],
    ['https://www.youtube.com/embed/1', 'youtube'],
    ['https://www.youtube-nocookie.com/embed/1', 'youtube'],
    ['https://player.vimeo.com/video/1', 'vimeo'],
    ['https://www.google.com/maps/embed', 'google-maps'],
    ['https://maps.googleapis.com/maps/api/js', 'google-maps'],
    ['https://www.facebook.com/plugins/post.php', 'facebook-embed'],
    ['https://connect.facebook.net/en_US/sdk.js', 'meta-pixel'],
    ['https://www.instagram.com/embed.js', 'instagram-embed'],
    ['https://www.linkedin.com/embed/feed/update/urn', 'linkedin-embed'],
    ['https://open.spotify.com/embed/track/1', 'spotify-embed'],
    ['https://eu-assets.i.posthog.com/static/array.js', 'posthog'],
    ['https://acme.matomo.cloud/matomo.php', 'matomo'],
    ['https://api.segment.io/v1/p', 'segment'],
    ['https://gum.criteo.com/syncframe', 'criteo-onetag'],
    ['https://static.cloudflareinsights.com/beacon.min.js', 'cloudflare-web-analytics'],
  ])('%s is of %s', (url, id) => {
    expect(ownersOf(url)).toEqual([id])
  })

  test.each([
    'https://www.google.com/recaptcha/api.js',
    'https://accounts.google.com/gsi/client',
    'https://js.stripe.com/v3/',
    'https://www.paypal.com/sdk/js',
    'https://challenges.cloudflare.com/turnstile/v0/api.js',
    'https://cdnjs.cloudflare.com/ajax/libs/jquery.js',
    'https://fonts.googleapis.com/css2',
    'https://www.facebook.com/sharer/sharer.php',
    'https://www.linkedin.com/sharing/share-offsite/',
    'https://www.tiktok.com/@someone',
    'https://t.co/abc',
    'https://www.pinterest.com/pin/create/button/',
    'https://www.reddit.com/submit',
    'https://www.amazon.com/',
  ])('%s is nobody’s', (url) => {
    expect(ownersOf(url)).toEqual([])
  })
})
