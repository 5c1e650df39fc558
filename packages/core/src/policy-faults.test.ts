import { describe, expect, it } from 'vitest'
import { catalogue } from '../fixtures/facts.js'
import { everyAct } from './act.js'
import type { Config } from './config.js'
import { makePolicy } from './policy.js'

const make = (config: unknown) => makePolicy(config as Config, catalogue)
const own = (vendor: unknown, category: unknown = 'analytics') => ({ vendor, category })
const json = (text: string) => JSON.parse(text)

describe('a fault in the config', () => {
  it.each<[what: string, config: unknown, path: string, got: unknown]>([
    ['no object', null, 'config', null],
    ['a list for a config', [], 'config', []],
    ['a word for a config', 'assent', 'config', 'assent'],
    ['categories a list', { categories: ['media'] }, 'categories', ['media']],
    ['categories nothing', { categories: null }, 'categories', null],
    ['categories a number', { categories: 4 }, 'categories', 4],
    ['a category that is nothing', { categories: { media: null } }, 'categories.media', null],
    ['a category that is a word', { categories: { media: 'yes' } }, 'categories.media', 'yes'],
    ['a category’s id', { categories: { 'Social Media': {} } }, 'categories.Social Media', 'Social Media'],
    ['__proto__ as a category', json('{"categories":{"__proto__":{}}}'), 'categories.__proto__', '__proto__'],
    ['constructor as a category', { categories: { constructor: {} } }, 'categories.constructor', 'constructor'],
    ['toString as a category', { categories: { toString: {} } }, 'categories.toString', 'toString'],
    ['acts that are a word', { categories: { media: { acts: 'sale' } } }, 'categories.media.acts', 'sale'],
    ['an unknown act', { categories: { media: { acts: ['sales'] } } }, 'categories.media.acts', ['sales']],
    ['vendors an object', { vendors: { pixel: {} } }, 'vendors', { pixel: {} }],
    ['vendors nothing', { vendors: null }, 'vendors', null],
    ['vendors a word', { vendors: 'pixel' }, 'vendors', 'pixel'],
    ['a vendor that is nothing', { vendors: [null] }, 'vendors[0].vendor', undefined],
    ['a vendor that is a word', { vendors: ['pixel'] }, 'vendors[0].vendor', undefined],
    ['a vendor that is a number', { vendors: [3] }, 'vendors[0].vendor', undefined],
    ['a vendor’s id that is a number', { vendors: [own(3)] }, 'vendors[0].vendor', 3],
    ['an id, and no category’s', { vendors: [own('My Pixel')] }, 'vendors[0].vendor', 'My Pixel'],
    ['__proto__ as a vendor', { vendors: [own('__proto__')] }, 'vendors[0].vendor', '__proto__'],
    ['constructor as a vendor', { vendors: [own('constructor')] }, 'vendors[0].vendor', 'constructor'],
    ['toString as a vendor', { vendors: [own('toString')] }, 'vendors[0].vendor', 'toString'],
    ['a category as a vendor', { vendors: [own('marketing')] }, 'vendors[0].vendor', 'marketing'],
    ['an unknown vendor', { vendors: [{ vendor: 'nobody' }] }, 'vendors[0].vendor', 'nobody'],
    ['a vendor without a category', { vendors: [own('mine', [])] }, 'vendors[0].vendor', 'mine'],
    ['an unknown category', { vendors: [own('mine', 'ads')] }, 'vendors[0].category', 'ads'],
    ['one unknown category of two', { vendors: [own('mine', ['analytics', 'ads'])] }, 'vendors[0].category', 'ads'],
    ['a category of a wrong type', { vendors: [own('mine', 7)] }, 'vendors[0].category', 7],
    ['a list in a list', { vendors: [own('mine', [['analytics']])] }, 'vendors[0].category', ['analytics']],
    [
      'an inherited category',
      { categories: {}, vendors: [own('mine', 'toString')] },
      'vendors[0].category',
      'toString',
    ],
    [
      'a vendor listed twice',
      { vendors: [{ vendor: 'pixel' }, { vendor: 'chat' }, { vendor: 'pixel' }] },
      'vendors[2]',
      'pixel',
    ],
    ['a known vendor as necessary', { vendors: [own('pixel', 'necessary')] }, 'vendors[0].category', ['necessary']],
    [
      'a known vendor in a category made necessary',
      { categories: { basics: { necessary: true } }, vendors: [own('counter', 'basics')] },
      'vendors[0].category',
      ['basics'],
    ],
    ['a missing id', { vendors: [{ vendor: 'loader' }] }, 'vendors[0].id', undefined],
    ['an empty id', { vendors: [{ vendor: 'loader', id: '' }] }, 'vendors[0].id', ''],
    ['an id that is a number', { vendors: [{ vendor: 'loader', id: 12345 }] }, 'vendors[0].id', 12345],
    ['snippet as a word', { vendors: [{ vendor: 'loader', snippet: 'true' }] }, 'vendors[0].id', undefined],
  ])('is told: %s', (_, config, path, got) => {
    expect(make(config).faults).toEqual([{ path, got }])
  })

  it.each([
    ['an id', { vendors: [{ vendor: 'loader', id: 'X-1' }] }],
    ['a snippet', { vendors: [{ vendor: 'loader', snippet: true }] }],
    ['a vendor of the site’s own', { vendors: [own('mine', ['analytics', 'necessary'])] }],
    ['a necessary one of the site’s own', { vendors: [own('basket', 'necessary')] }],
  ])('is not %s', (_, config) => {
    const { policy, faults } = make(config)
    expect(faults).toEqual([])
    expect(policy.vendors).toHaveLength(1)
  })

  it('leaves its vendor out and keeps the others', () => {
    const { policy } = make({ vendors: [null, { vendor: 'pixel' }, own('mine', 'ads'), { vendor: 'chat' }] })
    expect(policy.vendors.map(({ id }) => id)).toEqual(['pixel', 'chat'])
  })

  it('in a category’s id leaves out the vendors that serve it with another', () => {
    const { policy, faults } = make({
      categories: { Ads: {}, analytics: {} },
      vendors: [own('mine', ['Ads', 'analytics'])],
    })
    expect(policy.vendors).toEqual([])
    expect(faults.map(({ path }) => path)).toEqual(['categories.Ads', 'vendors[0].category'])
  })

  it.each([['sale'], [['sales']], [['constructor']], [[1]], [null], [{}]])(
    'in acts makes the category one of every act: %j',
    (acts) => {
      expect(make({ categories: { media: { acts } } }).policy.categories[1]?.acts).toEqual(everyAct)
    },
  )
})
