import { expect, test } from 'vitest'
import { fakePage, grants, plain } from '../../test/fake-page.js'
import { googleAnalytics } from './google-analytics.js'
import { googleTagManager } from './google-tag-manager.js'

const granted = grants('analytics google-tag-manager', 'marketing')

test('stamps the start, as a plain object, and loads the container', () => {
  const { page, global, scripts } = fakePage()
  googleTagManager.setDefault?.(page)
  googleTagManager.update?.(page, granted)
  googleTagManager.load?.(page, { vendor: 'google-tag-manager', id: 'GTM-1' }, granted)
  const [standard, now, start, ...rest] = global.dataLayer
  expect(plain([standard, now]).map(([, command]) => command)).toEqual(['default', 'update'])
  expect(start).toEqual({ 'gtm.start': 1_700_000_000_000, event: 'gtm.js' })
  expect(rest).toEqual([])
  expect(scripts).toEqual(['https://www.googletagmanager.com/gtm.js?id=GTM-1'])
})

test('loads beside gtag.js, which is a script of its own', () => {
  const { page, scripts } = fakePage()
  googleTagManager.setDefault?.(page)
  googleAnalytics.load?.(page, { vendor: 'google-analytics', id: 'G-1' }, granted)
  googleTagManager.load?.(page, { vendor: 'google-tag-manager', id: 'GTM-1' }, granted)
  expect(scripts.map((src) => new URL(src).pathname)).toEqual(['/gtag/js', '/gtm.js'])
})

test('splits its categories', () => {
  expect(googleTagManager).toMatchObject({ categories: ['analytics', 'marketing'], splits: true })
})
