import { expect, it } from 'vitest'
import { contrast } from './contrast.js'

it.each([
  ['#000000', '#ffffff', 21],
  ['#ffffff', '#ffffff', 1],
  ['#767676', '#ffffff', 4.54],
  ['#ffffff', '#777777', 4.48],
])('of %s and %s is %d', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
})

it.each(['red', '#12zz56', '#fff', ''])('of %s is not a number', (colour) => {
  expect(contrast(colour, '#ffffff')).toBeNaN()
})
