import { describe, expect, it } from 'vitest'
import { losesAny } from './effects.js'

describe('a loss', () => {
  it.each([
    [{ a: 'granted' }, { a: 'denied' }, true],
    [{ a: 'granted' }, {}, true],
    [{ a: 'denied', b: 'granted' }, { a: 'granted', b: 'denied' }, true],
    [{ a: 'denied' }, { a: 'granted' }, false],
    [{ a: 'granted' }, { a: 'granted', b: 'denied' }, false],
    [{}, {}, false],
  ] as const)('from %j to %j: %s', (before, after, loses) => {
    expect(losesAny(before, after)).toBe(loses)
  })
})
