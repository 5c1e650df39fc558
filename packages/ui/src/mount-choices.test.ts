// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { furnish, inside, rootOf, type Scene, stage, strike } from '../testing/stage.js'
import { mountChoices } from './declaration.js'

beforeEach(furnish)
afterEach(strike)

const panel = () => inside('assent-preferences')
const press = (name: string) => fireEvent.click(panel().getByRole('button', { name }))
const toggle = (name: string) => panel().getByRole<HTMLInputElement>('switch', { name })

function mount(scene: Scene = {}) {
  const place = document.body.appendChild(document.createElement('div'))
  const assent = stage(scene)
  return { assent, place, unmount: mountChoices(assent, [], place) }
}

it('is a part of its place, without a dialog and without a way to close it', () => {
  const { place } = mount()
  expect(place.firstElementChild).toBe(rootOf('assent-preferences').host)
  expect(panel().queryByRole('dialog')).toBeNull()
  expect(panel().queryByRole('button', { name: 'Close' })).toBeNull()
})

it.each([
  ['Accept all', 'granted'],
  ['Reject all', 'denied'],
])('answers with one click: %s', (name, answer) => {
  const { assent } = mount()
  press(name)
  expect(assent.state.grants.analytics).toBe(answer)
  expect(toggle('Analytics').checked).toBe(answer === 'granted')
  expect(panel().getByRole('status').textContent).toBe('Your choices are saved')
})

it('saves what is toggled, and follows what is answered elsewhere', () => {
  const { assent } = mount()
  fireEvent.click(toggle('Analytics'))
  expect(assent.has('analytics')).toBe(false)
  press('Save choices')
  expect(assent.has('analytics')).toBe(true)
  assent.reject()
  expect(toggle('Analytics').checked).toBe(false)
})

it('is what a receipt calls on view', () => {
  const { assent } = mount()
  const [shown] = (assent as unknown as { shown: object[] }).shown
  expect(JSON.parse(JSON.stringify(shown))).toMatchObject({ layer: 'preferences', language: 'en' })
})

it('can be taken away', () => {
  const { place, unmount } = mount()
  unmount()
  expect(place.childElementCount).toBe(0)
})
