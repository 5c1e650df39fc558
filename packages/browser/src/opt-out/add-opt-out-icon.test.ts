// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { begin } from '../../../core/fixtures/begin.js'
import { addOptOutIcon } from './add-opt-out-icon.js'

const words = 'Your Privacy Choices'

test.each([
  ['US-CA', 1],
  ['US', 1],
  ['US-WA', 1],
  ['FR', 0],
  ['GB', 0],
  ['CA', 0],
  ['', 0],
])('in %j the opener of the preferences has %i icon, once, and its words are its name', (place, icons) => {
  document.body.innerHTML = `<a href="/">Home</a><button data-assent="preferences">${words}</button>`
  const { assent } = begin(place)
  addOptOutIcon(assent)
  addOptOutIcon(assent)
  const opener = document.querySelector('button')
  expect(document.querySelectorAll('svg')).toHaveLength(icons)
  expect(opener?.querySelectorAll('svg[aria-hidden="true"]')).toHaveLength(icons)
  expect(opener?.textContent?.trim()).toBe(words)
})
