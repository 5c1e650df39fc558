import { expect, it } from 'vitest'
import { checkConfig } from './check-config.js'

const found = (config: unknown) => checkConfig(config).map(({ path, rule }) => `${path} ${rule}`)

it.each([
  [{ ui: { accent: '#0a7a4b' } }],
  [{ ui: { accent: '#ffee00', preset: 'soft', colors: { light: { surface: '#111111' } } } }],
  [{ ui: { colors: { light: { surface: '#ffffff', text: '#767676' }, dark: { accent: '#8fb0ff' } } } }],
  [{ texts: { reject: 'Refuse', accept: 'Agree' } }],
])('lets %j pass', (config) => {
  expect(found(config)).toEqual([])
})

it.each([
  [{ ui: { accent: '#ffee00' } }, /^ui.accent must have a contrast of 4.5:1 with the buttons’ white text \(WCAG/],
  [{ ui: { accent: '#ffee00', preset: 'soft' } }, /^ui.accent must have a contrast of 4.5:1 with the surface #ffffff/],
  [{ ui: { colors: { light: { text: '#777777' } } } }, /^ui.colors.light.text must .* the surface #ffffff/],
  [{ ui: { colors: { dark: { surface: '#222222', accent: '#333333' } } } }, /^ui.colors.dark.accent must .* #222222/],
  [{ texts: { reject: ' ' } }, /^texts.reject must say something/],
  [{ texts: { accept: '\u200b' } }, /^texts.accept must say something/],
  [{ texts: { reject: 'OK', accept: 'OK' } }, /^texts.reject must not be what `accept` says/],
])('refuses %j', (config, message) => {
  expect(found(config)).toEqual([expect.stringMatching(message)])
})
