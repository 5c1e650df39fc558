// @vitest-environment jsdom
import { fireEvent } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { furnish, inside, site, stage, strike } from '../testing/stage.js'
import { mountPreferences } from './preferences.js'

beforeEach(furnish)
afterEach(strike)

const panel = () => inside('assent-preferences')
const objections = () => panel().queryAllByRole<HTMLInputElement>('switch', { name: 'I object' })

function open(region: string) {
  const categories = { analytics: { basis: 'legitimate-interest' as const }, marketing: {} }
  const assent = stage({ region, config: { ...site, categories } })
  mountPreferences(assent, []).open()
  return assent
}

it('is listed where the law asks for no yes, and is off: nothing is ticked for the visitor', () => {
  const assent = open('US-CA')
  expect(assent.has('analytics')).toBe(true)
  expect(objections().map(({ checked }) => checked)).toEqual([false])
  expect(panel().getByRole('group', { name: 'Analytics' })).toBeDefined()
  expect(panel().queryByRole('switch', { name: 'Analytics' })).toBeNull()
  // One objects to the purpose; its vendors have no switch of their own.
  expect(panel().queryByRole('switch', { name: 'counter', hidden: true })).toBeNull()
})

it('denies what it is made against, and is on when the preferences are opened again', () => {
  const assent = open('US-CA')
  fireEvent.click(objections()[0]!)
  fireEvent.click(panel().getByRole('button', { name: 'Save choices' }))
  expect(assent.has('analytics')).toBe(false)
  expect(assent.has('counter')).toBe(false)
  expect(assent.has('marketing')).toBe(true)
})

it('is not offered where a yes is asked for', () => {
  open('FR')
  expect(objections()).toEqual([])
  expect(panel().getByRole('switch', { name: 'Analytics' })).toBeDefined()
})

it('is not offered against what is necessary', () => {
  const categories = { necessary: { basis: 'legitimate-interest' as const } }
  mountPreferences(stage({ region: 'US-CA', config: { ...site, categories } }), []).open()
  expect(objections()).toEqual([])
})
