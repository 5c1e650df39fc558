import { isId } from '@assent/core'
import { describe, expect, test } from 'vitest'
import { covers } from '../test/covers.js'
import { fakePage, grants } from '../test/fake-page.js'
import { google } from './google.js'
import { linkedin } from './linkedin.js'
import { meta } from './meta.js'
import { microsoft } from './microsoft.js'
import { stock } from './stock.js'

test('has every vendor of every company once, each under a valid id', () => {
  const all = [google(), meta(), linkedin(), microsoft()].flat()
  expect([...stock].sort((a, b) => a.id.localeCompare(b.id))).toEqual(all.sort((a, b) => a.id.localeCompare(b.id)))
  expect(new Set(stock.map(({ id }) => id)).size).toBe(7)
  expect(stock.every(({ id }) => isId(id))).toBe(true)
})

test('shares Google’s default and update, so that they are said once', () => {
  const [first, ...others] = [...google(), ...google()]
  for (const vendor of others) {
    expect(vendor.setDefault).toBe(first?.setDefault)
    expect(vendor.update).toBe(first?.update)
  }
})

test('has Meta’s alone stop for good', () => {
  expect(stock.filter(({ stops }) => stops).map(({ id }) => id)).toEqual(['meta-pixel'])
})

describe.each(stock)('$id', (vendor) => {
  const yes = grants(stock.map(({ id }) => id).join(' '))

  test('requests nothing by its default or its update', () => {
    const { page, scripts } = fakePage()
    vendor.setDefault?.(page)
    vendor.update?.(page, yes)
    vendor.update?.(page, grants('', vendor.id))
    expect(scripts).toEqual([])
  })

  test('loads one script, from its own hosts, with the id encoded', () => {
    const { page, scripts } = fakePage()
    vendor.setDefault?.(page)
    vendor.load?.(page, { vendor: vendor.id, id: 'a&b/c#' }, yes)
    expect(scripts).toHaveLength(1)
    const { protocol, host, pathname, hash } = new URL(scripts[0]!)
    expect(protocol).toBe('https:')
    expect(hash).toBe('')
    expect(scripts[0]).not.toContain('&b')
    expect(vendor.hosts.some((pattern) => covers(pattern, host, pathname))).toBe(true)
  })

  test('lists hosts and storage names in the form the gate reads', () => {
    for (const pattern of vendor.hosts) expect(pattern).toMatch(/^\.?([a-z0-9-]+\.)+[a-z]+(\/[\w./]+)?$/)
    for (const name of vendor.storage) expect(name).toMatch(/^\w{3,}=?$/)
  })
})

describe('storage', () => {
  const ownersOf = (name: string) =>
    stock
      .filter(({ storage }) => storage.some((p) => (p.endsWith('=') ? p === `${name}=` : name.startsWith(p))))
      .map(({ id }) => id)

  test.each([
    ['_ga', 'google-analytics'],
    ['_ga_AB12CD34EF', 'google-analytics'],
    ['_gid', 'google-analytics'],
    ['_gat_gtag_UA_1_1', 'google-analytics'],
    ['_gcl_au', 'google-ads'],
    ['_gac_UA-1-1', 'google-ads'],
    ['_gac_gb_AB12CD34EF', 'google-ads'],
    ['FPGCLAW', 'google-ads'],
    ['_fbp', 'meta-pixel'],
    ['lastExternalReferrerTime', 'meta-pixel'],
    ['li_fat_id', 'linkedin-insight'],
    ['_uetsid', 'microsoft-uet'],
    ['_uetvid_exp', 'microsoft-uet'],
    ['_uetmsclkid', 'microsoft-uet'],
    ['_clck', 'microsoft-clarity'],
    ['_cltk', 'microsoft-clarity'],
  ])('%s is of %s alone', (name, owner) => {
    expect(ownersOf(name)).toEqual([owner])
  })

  test.each(['_gallery', '_g', 'session', 'assent', '_fbpx', 'li_gc', '__cf_bm'])('%s is nobody’s', (name) => {
    expect(ownersOf(name)).toEqual([])
  })
})

describe('hosts', () => {
  const ownersOf = (url: string) => {
    const { host, pathname } = new URL(url)
    return stock.filter(({ hosts }) => hosts.some((p) => covers(p, host, pathname))).map(({ id }) => id)
  }

  test.each([
    ['https://www.googletagmanager.com/gtag/js?id=G-1', ['google-analytics', 'google-ads']],
    ['https://www.googletagmanager.com/gtm.js?id=GTM-1', ['google-tag-manager']],
    ['https://region1.google-analytics.com/g/collect', ['google-analytics']],
    ['https://analytics.google.com/g/collect', ['google-analytics']],
    ['https://stats.g.doubleclick.net/g/collect', ['google-ads']],
    ['https://www.google.com/ads/ga-audiences', ['google-ads']],
    ['https://www.facebook.com/tr/?id=1', ['meta-pixel']],
    ['https://px4.ads.linkedin.com/collect', ['linkedin-insight']],
    ['https://bat.bing.com/action/0', ['microsoft-uet']],
    ['https://c.clarity.ms/c.gif', ['microsoft-clarity']],
    ['https://www.google.com/maps/embed', []],
    ['https://www.google.com/recaptcha/api.js', []],
    ['https://www.facebook.com/sharer/sharer.php', []],
    ['https://www.facebook.com/plugins/post.php', []],
    ['https://www.linkedin.com/sharing/share-offsite/', []],
    ['https://www.bing.com/', []],
  ])('%s is of %j', (url, owners) => {
    expect(ownersOf(url)).toEqual(owners)
  })
})
