import { describe, expect, it } from 'vitest'
import { themeRules } from './theme.js'

const accents = (rules: string) => [...rules.matchAll(/--assent-accent:([^;]+)!important;/g)].map(([, value]) => value)

describe('the accent', () => {
  it.each([
    // the site's own word, on light, on dark
    [undefined, '#1f5eff', '#8fb0ff'],
    ['#0a7a4b', 'rgb(10,122,75)', 'rgb(132.5,188.5,165)'],
    // 4.54:1 and 4.48:1 with white
    ['#767676', 'rgb(118,118,118)', 'rgb(186.5,186.5,186.5)'],
    ['#777777', '#1f5eff', 'rgb(187,187,187)'],
    ['#ffee00', '#1f5eff', 'rgb(255,246.5,127.5)'],
    // too dark on dark, even half-way to white
    ['#000000', 'rgb(0,0,0)', '#8fb0ff'],
    // not of the form #rrggbb
    ['red', '#1f5eff', '#8fb0ff'],
    ['#12345', '#1f5eff', '#8fb0ff'],
    ['#0}*{x:y', '#1f5eff', '#8fb0ff'],
    ['#12zz56', '#1f5eff', '#8fb0ff'],
  ])('of %s is %s on light and %s on dark', (accent, day, night) => {
    expect(accents(themeRules(accent === undefined ? {} : { accent }))).toEqual([day, night])
  })
})

it.each([
  ['auto', '@media (prefers-color-scheme:dark)'],
  ['light', '@media not all'],
  ['dark', '@media all'],
] as const)('follows the theme %s', (theme, media) => {
  expect(themeRules({ theme })).toContain(media)
})

it('takes a radius up to half a button', () => {
  expect(themeRules({ radius: 4 })).toContain('--assent-radius:4px')
  expect(themeRules({ radius: 400 })).toContain('--assent-radius:22px')
  expect(themeRules({ radius: '1px;}*{' as never })).toContain('--assent-radius:NaNpx')
})

it('locks every token against the page’s own rules', () => {
  const declarations = themeRules({ accent: '#0a7a4b', theme: 'dark' }).match(/[\w-]+:[^;{}]+;/g)
  expect(declarations?.length).toBeGreaterThan(8)
  for (const declaration of declarations ?? []) expect(declaration).toContain('!important')
})
