// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest'
import { strike } from '../testing/stage.js'
import { worn } from './dress.js'
import { looksOf, wear } from './looks.js'

const token = (css: string, name: string) =>
  [...css.matchAll(new RegExp(`--assent-${name}:([^!;]+)`, 'g'))].map(([, value]) => value)

describe('colours', () => {
  it('are the preset’s, the site’s own first, the accent for both schemes', () => {
    const css = looksOf({ preset: 'civic', accent: '#a62c5b', colors: { dark: { surface: '#000000' } } })
    expect(token(css, 'surface')).toEqual(['#ffffff', '#000000'])
    expect(token(css, 'accent')[0]).toBe('#a62c5b')
  })

  it('are corrected where they could not be read', () => {
    const css = looksOf({ colors: { light: { surface: '#ffffff', text: '#eeeeee', accent: '#ffffaa' } } })
    expect(token(css, 'text')[0]).toBe('#16181d')
    expect(token(css, 'on')[0]).toBe('#ffffff')
  })

  it('are nothing but colours, and a preset is one there is', () => {
    const hostile = '#000;}.choice{display:none' as never
    const css = looksOf({
      preset: '__proto__' as never,
      accent: hostile,
      colors: { light: { text: hostile, surface: 5 as never } },
    })
    expect(css).not.toContain('.choice')
    expect(token(css, 'text')[0]).toBe('#16181d')
  })

  it('come with locked tokens', () => {
    expect(
      looksOf({ preset: 'paper' })
        .match(/--assent-\w+:[^;]+;/g)
        ?.every((each) => each.endsWith('!important;')),
    ).toBe(true)
  })
})

describe('a modal', () => {
  afterEach(strike)

  it('makes the page behind it inert until it goes, and Esc puts it off', () => {
    vi.stubGlobal(
      'ResizeObserver',
      class {
        observe() {}
        disconnect() {}
      },
    )
    document.body.innerHTML = '<button>behind</button>'
    const behind = document.querySelector('button')!
    behind.focus()
    const surface = document.documentElement.appendChild(document.createElement('section'))
    surface.className = 'banner dialog'
    const mine = { ...worn }
    wear(mine, { layout: 'dialog' })
    mine.place(surface)
    expect(behind.inert).toBe(true)
    expect(surface.getAttribute('aria-modal')).toBe('true')
    expect(document.activeElement).toBe(surface)
    surface.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }))
    expect(behind.inert).toBe(false)
    expect(document.activeElement).toBe(behind)
    surface.remove()
  })
})
