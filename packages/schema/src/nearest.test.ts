import { expect, it } from 'vitest'
import { nearest } from './nearest.js'

const categories = ['necessary', 'functional', 'analytics', 'marketing']

it.each([
  ['analitics', 'analytics'],
  ['Analytics', 'analytics'],
  ['analytcis', 'analytics'],
  ['statistics', undefined],
  ['necesary', 'necessary'],
  ['media', undefined],
  ['', undefined],
  ['ü', undefined],
])('takes %j for %j', (word, expected) => {
  expect(nearest(word, categories)).toBe(expected)
})

it('takes the nearest of several, the first of those as near', () => {
  expect(nearest('google_ad', ['google-analytics', 'google-ads', 'google-adx'])).toBe('google-ads')
})

it('is quick about a word of any length', () => {
  expect(nearest('a'.repeat(1e6), categories)).toBeUndefined()
})
