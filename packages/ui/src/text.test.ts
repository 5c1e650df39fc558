// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { makeText } from './text.js'

const more = { 'n.one': '{count} thing', 'n.other': '{count} things', greet: '{greeting}, {name}' }

it.each([
  [1, '1 thing'],
  [2, '2 things'],
])('takes the plural form for %i', (count, words) => {
  expect(makeText({}, more)('n', { count })).toBe(words)
})

it('falls back to the last form where the locale has not the one its language wants', () => {
  expect(makeText({ language: 'pl' }, more)('n', { count: 3 })).toBe('3 things')
})

it('puts the site’s own text before the locale’s', () => {
  expect(makeText({ texts: { accept: 'Fine' } })('accept')).toBe('Fine')
})

it('does not fill in what came with a value', () => {
  expect(makeText({}, more)('greet', { greeting: '{name}', name: 'Ann' })).toBe('{name}, Ann')
})

it('leaves a gap that has no value, and has nothing for a key that nobody has', () => {
  expect(makeText({}, more)('greet', { name: 'Ann' })).toBe('{greeting}, Ann')
  expect(makeText({})('nobody.has.this')).toBe('')
})

it('survives a malformed language', () => {
  expect(makeText({ language: 'not a tag' }, more)('n', { count: 1 })).toBe('1 thing')
})
