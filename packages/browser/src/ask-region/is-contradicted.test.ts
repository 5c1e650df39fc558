import { regimeFor } from '@assent/core'
import { expect, it } from 'vitest'
import { isContradicted } from './is-contradicted.js'

it.each([
  ['US-CA', 'America/Los_Angeles', false],
  ['US-CA', 'Asia/Tokyo', false],
  ['US', 'UTC', false],
  ['US-CA', 'Europe/Paris', true],
  ['US', 'Atlantic/Canary', true],
  ['US', 'Atlantic/Bermuda', false],
  ['CA', 'Indian/Reunion', true],
  ['CA', 'America/Cayenne', true],
  ['CA', 'America/Toronto', false],
  ['JP', 'Asia/Nicosia', true],
  ['JP', 'Asia/Tokyo', false],
  ['CH', 'Europe/Zurich', false],
  ['CH-GE', 'Europe/Zurich', false],
  ['CH', 'Europe/Berlin', true],
  ['GB', 'Europe/London', false],
  ['GB-NIR', 'Europe/London', false],
  ['GB', 'Europe/Dublin', true],
  ['CH', 'Europe/London', true],
  // What is as strict as can be needs no belief.
  ['DE', 'Europe/London', false],
  ['BR', 'Europe/Berlin', false],
  ['', 'Europe/Berlin', false],
])('of %j the clock of %s says the contrary: %s', (region, zone, expected) => {
  expect(isContradicted(regimeFor(region), zone)).toBe(expected)
})

it('believes no site’s line for the rest of the world either', () => {
  expect(isContradicted(regimeFor('CU', { '*': { model: 'opt-out' } }), 'Europe/Berlin')).toBe(true)
})
