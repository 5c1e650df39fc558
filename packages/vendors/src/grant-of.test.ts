import { expect, test } from 'vitest'
import { grants } from '../test/fake-page.js'
import { grantOf } from './grant-of.js'

test.each([
  ['follows the vendor where the policy has it', grants('v', 'c'), 'granted'],
  ['follows the vendor although its category is granted', grants('c', 'v'), 'denied'],
  ['follows the category where the policy has no such vendor', grants('c'), 'granted'],
  ['is denied where both are absent', grants(''), 'denied'],
])('%s', (_, given, expected) => {
  expect(grantOf(given, 'v', 'c')).toBe(expected)
})
