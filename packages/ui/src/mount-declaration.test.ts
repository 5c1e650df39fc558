// @vitest-environment jsdom
import { fireEvent, within } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { furnish, site, stage, strike } from '../testing/stage.js'
import { mountDeclaration } from './declaration.js'

beforeEach(furnish)
afterEach(strike)

const about = [
  {
    id: 'counter',
    name: 'Counter',
    purpose: 'vendor.count',
    privacyPolicy: 'https://counter.example/privacy',
    cookies: [{ name: '_count', purpose: 'cookie.visitor', duration: '2 years' }],
    idExample: '1',
    idPattern: '.',
  },
]

function declare() {
  const place = document.body.appendChild(document.createElement('div'))
  const assent = stage()
  const unmount = mountDeclaration(assent, about, place)
  const root = place.shadowRoot!
  const words = (category: string) =>
    within(root as never).getByRole('region', { name: new RegExp(`^${category}`) }).textContent ?? ''
  return { assent, root, unmount, words }
}

it('lists every category with its vendors, what they store, what for and how long', () => {
  const { words } = declare()
  expect(words('Analytics')).toContain('CounterNot allowedCounts visits without telling visitors apart.')
  expect(words('Analytics')).toContain('_count2 yearsTells visitors apart.')
  expect(words('Necessary')).toContain('Allowed')
})

it('says how things stand for the visitor, and when that was chosen', () => {
  const { assent, words, root } = declare()
  expect(root.textContent).not.toContain('You chose')
  assent.choose({ analytics: 'granted' }, new MouseEvent('click'))
  expect(words('Analytics')).toContain('CounterAllowed')
  expect(words('Marketing')).toContain('Not allowed')
  expect(root.textContent).toContain('You chose this on November 14, 2023.')
})

it('leads to the preferences', () => {
  const { assent, root } = declare()
  let asked = 0
  assent.on('preferences', () => asked++)
  fireEvent.click(within(root as never).getByRole('button', { name: 'Your Privacy Choices' }))
  expect(asked).toBe(1)
})

it('can be taken away, and put up again in the same place', () => {
  const { assent, root, unmount } = declare()
  unmount()
  expect(root.textContent).toBe('')
  mountDeclaration(assent, about, root.host as HTMLElement)
  expect(root.textContent).toContain('Counter')
})

it('speaks of vendors of the site’s own by its own words', () => {
  const place = document.body.appendChild(document.createElement('div'))
  const own = { vendor: 'counter', name: 'Our counter', purpose: 'Ours.' }
  mountDeclaration(stage({ config: { ...site, vendors: [own] } }), about, place)
  expect(place.shadowRoot?.textContent).toContain('Our counterNot allowedOurs.')
})
