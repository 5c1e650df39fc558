import { expect, test, vi } from 'vitest'
import { fakePage, grants, plain } from '../../test/fake-page.js'
import { linkedinInsight } from './linkedin-insight.js'

const config = { vendor: 'linkedin-insight', id: '123' }
const yes = grants('marketing linkedin-insight')

test('loads with the partner’s id in both globals', () => {
  const { page, global, scripts } = fakePage()
  linkedinInsight.load?.(page, config, yes)
  expect(global).toMatchObject({ _linkedin_partner_id: '123', _linkedin_data_partner_ids: ['123'] })
  expect(scripts).toEqual(['https://snap.licdn.com/li.lms-analytics/insight.min.js'])
})

test('joins partners that are there', () => {
  const { page, global } = fakePage({ _linkedin_data_partner_ids: ['9'] })
  linkedinInsight.load?.(page, config, yes)
  expect(global._linkedin_data_partner_ids).toEqual(['9', '123'])
})

test('queues calls as pairs', () => {
  const { page, global } = fakePage()
  linkedinInsight.load?.(page, config, yes)
  global.lintrk('track', { conversion_id: 1 })
  expect(global.lintrk.q.every(Array.isArray)).toBe(true)
  expect(plain(global.lintrk.q)).toEqual([['track', { conversion_id: 1 }]])
})

test('keeps a lintrk that is there', () => {
  const lintrk = vi.fn()
  const { page, global } = fakePage({ lintrk })
  linkedinInsight.load?.(page, config, yes)
  expect(global.lintrk).toBe(lintrk)
})

test('claims no way of being told or stopped', () => {
  expect(Object.keys(linkedinInsight).sort()).toEqual(['categories', 'hosts', 'id', 'load', 'storage'])
})
