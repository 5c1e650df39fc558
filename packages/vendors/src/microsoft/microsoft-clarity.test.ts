import { expect, test, vi } from 'vitest'
import { fakePage, grants, isArguments, plain } from '../../test/fake-page.js'
import { microsoftClarity } from './microsoft-clarity.js'

const yes = grants('analytics microsoft-clarity', 'marketing')
const states = (ads: string, analytics: string) => ({ ad_Storage: ads, analytics_Storage: analytics })

test('queues consent before the tag that reads it', () => {
  const { page, global, scripts } = fakePage()
  microsoftClarity.update?.(page, yes)
  microsoftClarity.load?.(page, { vendor: 'microsoft-clarity', id: 'abc' }, yes)
  expect(scripts).toEqual(['https://www.clarity.ms/tag/abc'])
  expect(plain(global.clarity.q)).toEqual([['consentv2', states('denied', 'granted')]])
  expect(global.clarity.q.every(isArguments)).toBe(true)
})

test.each([
  ['both', grants('microsoft-clarity microsoft-uet'), states('granted', 'granted')],
  ['analytics alone', yes, states('denied', 'granted')],
  ['advertising alone', grants('microsoft-uet', 'microsoft-clarity'), states('granted', 'denied')],
  ['neither', grants('', 'microsoft-clarity microsoft-uet'), states('denied', 'denied')],
  ['the categories of absent vendors', grants('marketing analytics'), states('granted', 'granted')],
  ['a vendor’s refusal before its category', grants('marketing', 'microsoft-uet'), states('denied', 'denied')],
  ['nothing known', grants(''), states('denied', 'denied')],
])('tells a tag that is there: %s', (_, given, expected) => {
  const clarity = vi.fn()
  microsoftClarity.update?.(fakePage({ clarity }).page, given)
  expect(clarity.mock.calls).toEqual([['consentv2', expected]])
})

test('leaves no trace while it is refused', () => {
  const { page, global } = fakePage()
  microsoftClarity.update?.(page, grants('marketing', 'microsoft-clarity'))
  expect(global).toEqual({})
})

test('leaves the last state standing after ten turns', () => {
  const { page, global } = fakePage()
  for (let turn = 1; turn <= 10; turn++)
    microsoftClarity.update?.(page, turn % 2 ? yes : grants('', 'microsoft-clarity'))
  expect(plain(global.clarity.q)).toHaveLength(10)
  expect(plain(global.clarity.q).at(-1)).toEqual(['consentv2', states('denied', 'denied')])
})
