import { expect, test, vi } from 'vitest'
import { fakePage, grants, isArguments, plain } from '../../test/fake-page.js'
import { setDefault, update } from './consent-mode.js'
import { googleAds } from './google-ads.js'
import { googleAnalytics } from './google-analytics.js'
import { gtag } from './gtag.js'

const both = grants('google-analytics google-ads')
const analytics = { vendor: 'google-analytics', id: 'G-1' }
const ads = { vendor: 'google-ads', id: 'AW-1' }

test('loads after default and update, with the date, then the id', () => {
  const { page, global, scripts } = fakePage()
  setDefault(page)
  update(page, both)
  googleAnalytics.load?.(page, analytics, both)
  expect(scripts).toEqual(['https://www.googletagmanager.com/gtag/js?id=G-1'])
  expect(plain(global.dataLayer)).toEqual([
    ['consent', 'default', expect.anything()],
    ['consent', 'update', expect.anything()],
    ['js', page.now()],
    ['config', 'G-1'],
  ])
  expect(global.dataLayer.every(isArguments)).toBe(true)
})

test.each([
  ['analytics first', [googleAnalytics, googleAds], [analytics, ads]],
  ['ads first', [googleAds, googleAnalytics], [ads, analytics]],
])('loads one gtag.js for two ids: %s', (_, [first, second], [one, two]) => {
  const { page, global, scripts } = fakePage()
  first?.load?.(page, one!, both)
  second?.load?.(page, two!, both)
  expect(scripts).toEqual([`https://www.googletagmanager.com/gtag/js?id=${one!.id}`])
  expect(plain(global.dataLayer)).toEqual([
    ['js', page.now()],
    ['config', one!.id],
    ['config', two!.id],
  ])
})

test('tries again for the next id when the script could not be inserted', () => {
  const { page, scripts } = fakePage()
  const script = vi.spyOn(page, 'script').mockImplementationOnce(() => {
    throw new TypeError('blocked')
  })
  expect(() => googleAnalytics.load?.(page, analytics, both)).toThrow('blocked')
  googleAds.load?.(page, ads, both)
  expect(script).toHaveBeenCalledTimes(2)
  expect(scripts).toEqual(['https://www.googletagmanager.com/gtag/js?id=AW-1'])
})

test('gives the page a gtag whose calls wait in the queue', () => {
  const { page, global } = fakePage()
  setDefault(page)
  global.gtag('event', 'purchase', { value: 1 })
  expect(plain(global.dataLayer).at(-1)).toEqual(['event', 'purchase', { value: 1 }])
  expect(global.dataLayer.every(isArguments)).toBe(true)
})

test('leaves the page’s own gtag alone and does not depend on it', () => {
  const own = vi.fn()
  const { page, global } = fakePage({ gtag: own })
  gtag(page)('set', 'x', 1)
  expect(global.gtag).toBe(own)
  expect(own).not.toHaveBeenCalled()
  expect(plain(global.dataLayer)).toEqual([['set', 'x', 1]])
})
