import { expect, test, vi } from 'vitest'
import { fakePage, grants, isArguments, plain } from '../../test/fake-page.js'
import { metaPixel } from './meta-pixel.js'

const config = { vendor: 'meta-pixel', id: '123' }
const yes = grants('marketing meta-pixel')

test('loads with consent first, then the id and the page view', () => {
  const { page, global, scripts } = fakePage()
  metaPixel.update?.(page, yes)
  metaPixel.load?.(page, config, yes)
  expect(scripts).toEqual(['https://connect.facebook.net/en_US/fbevents.js'])
  expect(plain(global.fbq.queue)).toEqual([
    ['consent', 'grant'],
    ['init', '123'],
    ['track', 'PageView'],
  ])
  expect(global.fbq.queue.every(isArguments)).toBe(true)
})

test('stands in for fbq as the published snippet does', () => {
  const { page, global } = fakePage()
  metaPixel.load?.(page, config, yes)
  expect(global._fbq).toBe(global.fbq)
  expect({ ...global.fbq }).toMatchObject({ push: global.fbq, loaded: true, version: '2.0' })
})

test('hands calls on once the script has taken over', () => {
  const { page, global } = fakePage()
  metaPixel.load?.(page, config, yes)
  const queued = global.fbq.queue.length
  global.fbq.callMethod = vi.fn()
  global.fbq('track', 'Lead')
  expect(global.fbq.callMethod).toHaveBeenCalledWith('track', 'Lead')
  expect(global.fbq.callMethod.mock.contexts[0]).toBe(global.fbq)
  expect(global.fbq.queue).toHaveLength(queued)
})

test.each([
  ['grants', yes, 'grant'],
  ['revokes when refused', grants('marketing', 'meta-pixel'), 'revoke'],
  ['revokes when the policy does not have it', grants('marketing'), 'revoke'],
])('%s through an fbq that is there', (_, given, expected) => {
  const fbq = vi.fn()
  metaPixel.update?.(fakePage({ fbq }).page, given)
  expect(fbq.mock.calls).toEqual([['consent', expected]])
})

test('leaves no fbq before it loads: the site’s own snippet would take it for a loaded one', () => {
  const { page, global } = fakePage()
  metaPixel.update?.(page, yes)
  metaPixel.update?.(page, grants('', 'meta-pixel'))
  expect(global).toEqual({})
})

test('uses the fbq of the site’s own snippet and loads no second script', () => {
  const fbq = vi.fn()
  const { page, scripts } = fakePage({ fbq })
  metaPixel.load?.(page, config, yes)
  expect(scripts).toEqual([])
  expect(fbq.mock.calls.map(([command]) => command)).toEqual(['consent', 'init', 'track'])
})

test('leaves the last state standing after ten turns', () => {
  const { page, global } = fakePage()
  metaPixel.load?.(page, config, yes)
  for (let turn = 1; turn <= 10; turn++) metaPixel.update?.(page, turn % 2 ? yes : grants('', 'meta-pixel'))
  expect(plain(global.fbq.queue)).toHaveLength(13)
  expect(plain(global.fbq.queue).at(-1)).toEqual(['consent', 'revoke'])
})
