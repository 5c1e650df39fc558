import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue } from '../fixtures/facts.js'
import type { Config } from './config.js'
import { isId, makePolicy } from './policy.js'

const make = (config: unknown) => makePolicy(config as Config, catalogue)
const ids = (config: unknown) => make(config).policy.categories.map(({ id }) => id)
const base: Config = { categories: { analytics: {}, marketing: {} }, vendors: [{ vendor: 'pixel' }] }
const version = (config: Config) => makePolicy(config, catalogue).policy.version

describe('the categories of a policy', () => {
  it.each([
    ['are the default ones without vendors', {}, 'necessary functional analytics marketing'],
    ['are those the vendors serve', { vendors: [{ vendor: 'pixel' }] }, 'necessary marketing'],
    [
      'follow a vendor’s own category',
      { vendors: [{ vendor: 'pixel', category: 'functional' }] },
      'necessary functional',
    ],
    ['are those of the config', { categories: { analytics: {} } }, 'necessary analytics'],
    [
      'are those of the config and its vendors',
      { categories: { media: {} }, vendors: [{ vendor: 'chat' }] },
      'necessary functional media',
    ],
    [
      'keep the usual order',
      { categories: { media: {}, marketing: {}, functional: {} } },
      'necessary functional marketing media',
    ],
    ['are only the necessary one where the config has none', { categories: {} }, 'necessary'],
    [
      'are the default ones where no vendor is understood',
      { vendors: [{ vendor: 'nobody' }] },
      'necessary functional analytics marketing',
    ],
  ])('%s', (_, config, expected) => {
    expect(ids(config).join(' ')).toBe(expected)
  })

  it('take acts from the config, else the default ones', () => {
    const { categories } = make({
      categories: { analytics: { acts: ['statistics'] }, marketing: {}, media: {} },
    }).policy
    expect(Object.fromEntries(categories.map(({ id, acts }) => [id, acts]))).toEqual({
      necessary: [],
      analytics: ['statistics'],
      marketing: ['sale', 'sharing', 'profiling'],
      media: [],
    })
  })

  it('are necessary where the config says so, and nothing makes the necessary one optional', () => {
    const { categories } = make({ categories: { necessary: { necessary: false }, basket: { necessary: true } } }).policy
    expect(categories).toEqual([
      { id: 'necessary', acts: [], necessary: true },
      { id: 'basket', acts: [], necessary: true },
    ])
  })

  it.each<[id: string, config: unknown]>([
    ['media', { acts: ['sale'], necessary: true }],
    ['media', { acts: ['statistics'], necessary: true }],
    ['media', { acts: 'sale', necessary: true }],
    ['marketing', { necessary: true }],
    ['analytics', { acts: [], necessary: true }],
  ])('are not necessary where the law regulates them, or everybody knows them: %s as %j', (id, config) => {
    const found = make({ categories: { [id]: config } }).policy.categories.find((category) => category.id === id)
    expect(found?.necessary).toBe(false)
  })

  it.each([
    ['a word', 'yes'],
    ['a number', 1],
    ['a list', [true]],
  ])('are not necessary by %s', (_, necessary) => {
    expect(make({ categories: { media: { necessary } } }).policy.categories[1]?.necessary).toBe(false)
  })
})

describe('the version of a policy', () => {
  it.each<[string, Config]>([
    ['a category is added', { ...base, categories: { ...base.categories, media: {} } }],
    ['a category is dropped', { ...base, categories: { marketing: {} } }],
    ['a category’s acts change', { ...base, categories: { ...base.categories, analytics: { acts: ['statistics'] } } }],
    ['a vendor is added', { ...base, vendors: [{ vendor: 'pixel' }, { vendor: 'counter' }] }],
    ['a vendor is dropped', { ...base, vendors: [] }],
    ['a vendor’s category changes', { ...base, vendors: [{ vendor: 'pixel', category: 'analytics' }] }],
  ])('changes when %s', (_, config) => {
    expect(version(config)).not.toBe(version(base))
  })

  it('changes when a category becomes necessary', () => {
    expect(version({ categories: { basket: { necessary: true } } })).not.toBe(version({ categories: { basket: {} } }))
  })

  it.each<[string, Config]>([
    ['texts', { ...base, texts: { title: 'Cookies' }, language: 'de' }],
    [
      'a category’s words',
      { ...base, categories: { analytics: { label: 'Counting', description: '…' }, marketing: {} } },
    ],
    ['a vendor’s words', { ...base, vendors: [{ vendor: 'pixel', purpose: 'Ads', cookies: [{ name: '_p' }] }] }],
    ['a vendor’s id with the site', { ...base, vendors: [{ vendor: 'pixel', id: '1' }] }],
    ['the site', { ...base, site: { name: 'Acme' }, ui: { theme: 'dark' } }],
  ])('stays with other %s', (_, config) => {
    expect(version(config)).toBe(version(base))
  })

  it('fits the record', () => {
    expect(version(base)).toMatch(/^[0-9a-z]{1,8}$/)
  })
})

describe('an id', () => {
  it.each(['a', 'ga4', 'google-analytics', 'x'.repeat(40)])('may be %s', (id) => {
    expect(isId(id)).toBe(true)
  })

  it.each(['', 'A', '4ga', '-a', 'a_b', 'a.b', 'a~b', 'a b', 'a\n', 'é', 'constructor', '__proto__', 'x'.repeat(41)])(
    'may not be %j',
    (id) => {
      expect(isId(id)).toBe(false)
    },
  )
})

describe('any JSON for', () => {
  const anyJson = fc.jsonValue({ maxDepth: 4 })
  // Values near the right ones reach further in than random ones.
  const word = fc.constantFrom('pixel', 'mine', 'analytics', 'constructor', '__proto__', 'toString', 'sale', '')
  const near = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, word, fc.constantFrom(null, 0, true), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 3 }),
    object: fc.dictionary(fc.oneof(word, fc.constantFrom('vendor', 'category', 'acts', 'id')), tie('value')),
  })).value
  const any = fc.oneof(anyJson, near)

  it.each<[string, (value: unknown) => unknown]>([
    ['the config', (value) => value],
    ['its vendors', (vendors) => ({ vendors })],
    ['its categories', (categories) => ({ categories })],
    ['one vendor', (vendor) => ({ vendors: [vendor, { vendor: 'pixel' }] })],
    ['a vendor’s category', (category) => ({ vendors: [{ vendor: 'mine', category }] })],
    ['one category', (media) => ({ categories: { media } })],
    ['a category’s acts', (acts) => ({ categories: { media: { acts } } })],
  ])('%s makes a policy and never throws', (_, place) => {
    fc.assert(
      fc.property(any, (value) => {
        const { policy } = makePolicy(place(value) as Config, catalogue)
        const known = policy.categories.map(({ id }) => id)
        expect(known).toContain('necessary')
        expect([...known, ...policy.vendors.map(({ id }) => id)].every(isId)).toBe(true)
        expect(policy.vendors.every(({ categories }) => categories.every((id) => known.includes(id)))).toBe(true)
      }),
    )
  })
})

describe('where the visitor is a minor', () => {
  const vendors = ['chat', 'counter', 'pixel', 'both', 'splitter'].map((vendor) => ({ vendor }))
  const minors = true

  it('nobody is asked about what consent cannot cure, nor is it granted', () => {
    const { policy } = make({ minors, vendors })
    expect(policy.categories.map(({ id }) => id)).toEqual(['necessary', 'functional', 'analytics'])
    expect(policy.vendors.map(({ id }) => id)).toEqual(['chat', 'counter'])
  })

  it.each<[acts: string[], isAsked: boolean]>([
    [['sale'], false],
    [['statistics', 'sharing'], false],
    [['profiling'], false],
    [['sensitive'], true],
    [['statistics', 'appearance'], true],
    [['no such act'], false],
  ])('a category that covers %j is asked about: %s', (acts, isAsked) => {
    expect(ids({ minors, categories: { media: { acts } } }).includes('media')).toBe(isAsked)
  })

  it.each([[1], ['yes'], ['false'], [{}]])('anything but a plain no says so: %j', (minors) => {
    expect(ids({ minors })).not.toContain('marketing')
  })

  it.each([[false], [undefined]])('a plain no does not: %j', (minors) => {
    expect(ids({ minors })).toContain('marketing')
  })
})
