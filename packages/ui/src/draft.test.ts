import { expect, it } from 'vitest'
import { stage } from '../testing/stage.js'
import { answersOf, toggleCategory, toggleVendor, untouched, vendorIn } from './draft.js'

const both = (state: ReturnType<typeof stage>['state']) => state.policy.vendors.find(({ id }) => id === 'both')!

it('answers for every category that is undecided, as it is shown', () => {
  expect(answersOf(untouched, stage().state)).toEqual({ analytics: 'denied', marketing: 'denied' })
  expect(answersOf(untouched, stage({ region: 'US-CA' }).state)).toEqual({ analytics: 'granted', marketing: 'granted' })
})

it('answers only for what was toggled once all is decided', () => {
  const assent = stage()
  assent.reject()
  expect(answersOf(untouched, assent.state)).toEqual({})
  expect(answersOf(toggleCategory(untouched, assent.state, 'analytics'), assent.state)).toEqual({
    analytics: 'granted',
  })
})

it('answers for a vendor that was toggled', () => {
  const { state } = stage()
  const draft = toggleVendor(toggleCategory(untouched, state, 'analytics'), state, both(state))
  expect(answersOf(draft, state)).toEqual({ analytics: 'granted', marketing: 'denied', both: 'granted' })
})

it('lets a vendor’s own earlier answer give way when its category is toggled', () => {
  const assent = stage()
  assent.accept()
  assent.choose({ both: 'denied' })
  expect(vendorIn(untouched, assent.state, both(assent.state))).toBe('denied')
  const off = toggleCategory(untouched, assent.state, 'analytics')
  const on = toggleCategory(off, assent.state, 'analytics')
  expect(vendorIn(on, assent.state, both(assent.state))).toBe('granted')
  assent.choose(answersOf(on, assent.state))
  expect(assent.has('both')).toBe(true)
})
