import { deriveGrants, makePolicy, regimeFor } from '@assent/core'
import { describe, expect, test } from 'vitest'
import { fakePage, grants, isArguments, plain } from '../../test/fake-page.js'
import { stock } from '../stock.js'
import { setDefault, update } from './consent-mode.js'

const ads = (grant: string) => ({ ad_storage: grant, ad_user_data: grant, ad_personalization: grant })
const functional = (grant: string) => ({ functionality_storage: grant, personalization_storage: grant })
const none = {
  ...ads('denied'),
  ...functional('denied'),
  analytics_storage: 'denied',
  security_storage: 'granted',
}

describe('the default', () => {
  test('denies all but security, and waits for the update', () => {
    const { page, global, scripts } = fakePage()
    setDefault(page)
    expect(plain(global.dataLayer)).toEqual([['consent', 'default', { ...none, wait_for_update: 500 }]])
    expect(isArguments(global.dataLayer[0])).toBe(true)
    expect(scripts).toEqual([])
  })

  test('joins a queue that is there', () => {
    const queue = [{ event: 'early' }]
    const { page, global } = fakePage({ dataLayer: queue })
    setDefault(page)
    expect(global.dataLayer).toBe(queue)
    expect(queue).toHaveLength(2)
  })
})

describe('the update', () => {
  test.each([
    ['nothing', grants('', 'analytics marketing functional google-analytics google-ads'), none],
    ['no ids at all', grants(''), none],
    ['the necessary alone', grants('necessary'), none],
    [
      'everything',
      grants('analytics marketing functional google-analytics google-ads'),
      { ...none, ...ads('granted'), ...functional('granted'), analytics_storage: 'granted' },
    ],
    [
      'analytics while ads are refused',
      grants('analytics google-analytics', 'marketing google-ads'),
      { ...none, analytics_storage: 'granted' },
    ],
    [
      'ads while analytics is refused',
      grants('marketing google-ads', 'analytics google-analytics'),
      { ...none, ...ads('granted') },
    ],
    ['functional alone', grants('functional'), { ...none, ...functional('granted') }],
    [
      'categories, with both vendors refused by themselves',
      grants('analytics marketing', 'google-analytics google-ads'),
      none,
    ],
    [
      'categories, with neither vendor in the policy',
      grants('analytics marketing google-tag-manager'),
      { ...none, ...ads('granted'), analytics_storage: 'granted' },
    ],
    [
      'analytics put into another category by the site',
      grants('google-analytics', 'marketing'),
      { ...none, analytics_storage: 'granted' },
    ],
  ])('says what holds when granted: %s', (_, given, expected) => {
    const { page, global, scripts } = fakePage()
    update(page, given)
    expect(plain(global.dataLayer)).toEqual([['consent', 'update', expected]])
    expect(isArguments(global.dataLayer[0])).toBe(true)
    expect(scripts).toEqual([])
  })

  test('leaves the last state standing after ten turns', () => {
    const { page, global } = fakePage()
    setDefault(page)
    for (let turn = 1; turn <= 10; turn++)
      update(page, turn % 2 ? grants('google-ads google-analytics') : grants('google-analytics', 'google-ads'))
    expect(global.dataLayer).toHaveLength(11)
    expect(plain(global.dataLayer).at(-1)).toEqual(['consent', 'update', { ...none, analytics_storage: 'granted' }])
  })

  test('follows grants as the rules derive them', () => {
    const ids = ['google-analytics', 'google-ads', 'google-tag-manager']
    const { policy, faults } = makePolicy({ vendors: ids.map((vendor) => ({ vendor, id: 'X' })) }, stock)
    expect(faults).toEqual([])
    const derived = deriveGrants({
      policy,
      regime: regimeFor('FR'),
      signals: { gpc: false },
      choice: {
        at: 0,
        method: 'gesture',
        policyVersion: policy.version,
        answers: {
          ...{ analytics: 'granted', marketing: 'denied' },
          ...Object.fromEntries(ids.map((id) => [id, 'follows' as const])),
        },
      },
    })
    expect(derived).toMatchObject({
      'google-analytics': 'granted',
      'google-ads': 'denied',
      'google-tag-manager': 'granted',
    })
    const { page, global } = fakePage()
    update(page, derived)
    expect(plain(global.dataLayer)).toEqual([['consent', 'update', { ...none, analytics_storage: 'granted' }]])
  })
})
