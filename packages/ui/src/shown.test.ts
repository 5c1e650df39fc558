// @vitest-environment jsdom
import type { Assent, Shown } from '@assent/core'
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { furnish, inside, stage, strike } from '../testing/stage.js'
import { mountNotice } from './mount-notice.js'
import { mountPreferences } from './preferences.js'

beforeEach(furnish)
afterEach(strike)

/** What is on view, as a receipt comes to know it. */
function onView(assent: Assent): Shown[] {
  const { shown = [] } = JSON.parse(JSON.stringify(assent))
  return shown.filter(Boolean)
}

const receipts = { endpoint: '/assent' }

it('says what the notice shows, in its language and style, until it is gone', () => {
  const assent = stage()
  mountNotice(assent)
  const [notice, ...rest] = onView(assent)
  expect(rest).toEqual([])
  expect(notice).toMatchObject({ layer: 'notice', language: 'en' })
  expect(notice?.html).toContain('Accept all')
  expect(notice?.css).toContain('.choice')
  assent.reject()
  expect(onView(assent)).toEqual([])
})

it('says the same at the next page view', () => {
  const views = [1, 2].map(() => {
    strike()
    furnish()
    const assent = stage()
    mountNotice(assent)
    return onView(assent)
  })
  expect(views[0]).toEqual(views[1])
})

it('says what the preferences show while they are open, and still at the moment of an answer', () => {
  const assent = stage()
  const preferences = mountPreferences(assent, [])
  expect(onView(assent)).toEqual([])
  preferences.open()
  const before = onView(assent)
  expect(before).toMatchObject([{ layer: 'preferences' }])
  let atChoice: Shown[] = []
  assent.on('choice', () => {
    atChoice = onView(assent)
  })
  fireEvent.click(inside('assent-preferences').getByRole('switch', { name: 'Marketing' }))
  fireEvent.click(inside('assent-preferences').getByRole('button', { name: 'Save choices' }))
  expect(atChoice).toEqual(before)
  expect(onView(assent)).toEqual([])
})

it('has a place for the visitor’s receipts filled each time it opens, where the config has them', async () => {
  const showReceipts = vi.fn((place: Element) => place.replaceChildren('Your receipts'))
  const load = vi.fn(async () => ({ showReceipts }))
  const preferences = mountPreferences(stage({ config: { receipts } }), [], load)
  preferences.open()
  await vi.waitFor(() => expect(inside('assent-preferences').getByText('Your receipts')).toBeTruthy())
  expect(load).toHaveBeenCalledWith('receipts')
})

it('fetches nothing for receipts where the config has none', () => {
  const load = vi.fn()
  mountPreferences(stage(), [], load).open()
  expect(load).not.toHaveBeenCalled()
})
