import { describe, expect, it } from 'vitest'
import { ownsName } from './clear.js'

describe('a vendor’s storage name', () => {
  it.each([
    [['_ga='], '_ga', true],
    [['_ga='], '_ga_X', false],
    [['_ga_'], '_ga_X', true],
    [['_ga_'], '_ga', false],
    [['_uet'], '_uetsid', true],
    [['_uet'], 'my_uet', false],
    [['a', 'b='], 'b', true],
    [[], 'anything', false],
  ])('%j owns %s: %s', (patterns, name, owns) => {
    expect(ownsName(patterns, name)).toBe(owns)
  })
})
