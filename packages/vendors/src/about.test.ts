import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cookies as sentences } from '../../ui/src/locales/en/cookies.js'
import { vendors as purposes } from '../../ui/src/locales/en/vendors.js'
import { about } from './about.js'
import { aboutStock } from './about-stock.js'
import { catalogue } from './catalogue.js'
import { stock } from './stock.js'
import { vendorPurpose } from './vendor-purpose.js'

/** Set on the vendors' own domains, out of the page's reach. */
const thirdParty = [
  ...['IDE', 'DSID', 'NID', 'VISITOR_INFO1_LIVE', 'YSC', 'fr', 'datr', 'ig_did', 'mid', 'bcookie', 'lidc', 'li_sugr'],
  ...['MUID', 'CLID', 'ttwid', 'msToken', 'guest_id', 'personalization_id', 'muc_ads', 'sc_at', 'edgebucket'],
  ...['uid', 't_gid', 'obuid', 'TDID', 'ad-id', 'ad-privacy', 'C', 'uuid2', 'anj', 'mc', 'demdex', 'HMACCOUNT'],
  ...['UID', 'XID', 'vuid', 'player', 'sp_t', 'sp_landing', 'unique_id', 'disqus_unique', '__stid'],
]

test('tells of every vendor once, and of no other', () => {
  expect(about.map(({ id }) => id).sort()).toEqual(catalogue.map(({ id }) => id).sort())
})

test('tells of the stock vendors apart, for the panel', () => {
  expect(aboutStock.map(({ id }) => id).sort()).toEqual(stock.map(({ id }) => id).sort())
})

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
test.each(files.filter((file) => /about(-stock)?\.ts$/.test(file)))('%s loads no adapter', (file) => {
  const source = readFileSync(new URL(file, import.meta.url), 'utf8')
  const imported = [...source.matchAll(/^import (?!type ).* from '(.+)'$/gm)].map(([, path]) => path)
  expect(
    imported.filter((path) => !/(\/about|\/about-stock|\/cookie-purpose|\/vendor-purpose)\.js$/.test(path ?? '')),
  ).toEqual([])
})

test('the purposes are those that the face has a sentence for, and each is some vendor’s', () => {
  const keys = Object.values(vendorPurpose).sort()
  expect(keys).toEqual(Object.keys(purposes).sort())
  expect(keys).toEqual([...new Set(about.map(({ purpose }) => purpose))].sort())
})

test.each(Object.entries(purposes))('%s is one short sentence', (_, sentence) => {
  expect(sentence).toMatch(/^[A-Z][^.]+\.$/)
  expect(sentence.split(' ').length).toBeLessThanOrEqual(20)
})

// What a visitor must not be spared, however the sentences are shared.
test.each([
  ['records visits', /record/i, 'microsoft-clarity crazy-egg datadog-rum fullstory heap hotjar logrocket lucky-orange'],
  ['records visits', /record/i, 'mouseflow posthog sentry yandex-metrica'],
  ['advertises', /advertise/, 'adform adroll criteo-onetag disqus google-ads hubspot meta-pixel quantcast sharethis'],
  ['hands on', /hands it on/, 'segment'],
])('whoever %s is told to', (_, word, ids) => {
  for (const id of ids.split(' '))
    expect(purposes[about.find((entry) => entry.id === id)?.purpose ?? ''], id).toMatch(word)
})

test.each(about)('$id has a pattern for its id where it can be loaded, and only there', ({ id, idPattern }) => {
  expect(!!idPattern).toBe(!!catalogue.find((vendor) => vendor.id === id)?.load)
})

describe.each(about.filter(({ idPattern }) => idPattern))('the id of $id', ({ idExample, idPattern }) => {
  test('has an example that its pattern takes', () => {
    expect(idExample).toMatch(new RegExp(idPattern, 'u'))
  })

  test.each(['', ' ', 'x y', 'UA-1-1 ', '<script>', `${idExample}/label`, ` ${idExample}`])(
    'has a pattern that refuses %j',
    (wrong) => {
      expect(wrong).not.toMatch(new RegExp(idPattern, 'u'))
    },
  )
})

describe.each(about)('$id', ({ id, purpose, privacyPolicy, cookies }) => {
  test('says its purpose in one of the shared sentences', () => {
    expect(Object.values(vendorPurpose)).toContain(purpose)
  })

  test('links to a privacy policy', () => {
    expect(privacyPolicy).toMatch(/^https:\/\//)
  })

  test('names cookies that are cleared with it, or that are out of reach', () => {
    const storage = catalogue.find((vendor) => vendor.id === id)?.storage ?? []
    const isCleared = (name: string) =>
      storage.some((p) => (p.endsWith('=') ? p === `${name}=` : name.replace('*', '').startsWith(p)))
    const unaccounted = cookies.filter(({ name }) => !isCleared(name) && !thirdParty.includes(name))
    expect(unaccounted).toEqual([])
  })

  test('says of each cookie what it is for and how long it stays', () => {
    for (const { purpose: why, duration } of cookies) {
      expect(Object.keys(sentences)).toContain(why)
      expect(duration).toMatch(/^(session|1 (day|week|month|year)|\d+ (minutes|days|weeks|months|years))$/)
    }
  })
})
