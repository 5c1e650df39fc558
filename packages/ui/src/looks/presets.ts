import type { UiConfig } from '@assent/core'
import type { Colours } from './palette.js'

interface Preset {
  readonly light: Colours
  readonly dark: Colours
  readonly radius: number
  /** Further rules. None speaks of the answers: those look alike in every preset. */
  readonly css: string
}

/** The looks that are at home on common kinds of sites. `plain` is the stock one, whose colours a site may change. */
export const presets: Readonly<Record<NonNullable<UiConfig['preset']>, Preset>> = {
  plain: {
    light: { surface: '#ffffff', text: '#16181d', accent: '#1f5eff' },
    dark: { surface: '#1b1d22', text: '#f1f2f4', accent: '#8fb0ff' },
    radius: 10,
    css: '',
  },
  // A newspaper: ink on paper, a double rule, no roundness.
  paper: {
    light: { surface: '#fffdf8', text: '#1a1a1a', accent: '#2b2b2b' },
    dark: { surface: '#1c1b19', text: '#f2efe8', accent: '#e9e4d8' },
    radius: 0,
    css: 'section,dialog{border-radius:0;border-top:4px double var(--assent-text);box-shadow:0 2px 16px #0002}h2{font-family:Georgia,serif;font-size:1.25em}',
  },
  // A shop: round and light.
  soft: {
    light: { surface: '#ffffff', text: '#2b2430', accent: '#a62c5b' },
    dark: { surface: '#231f26', text: '#f5f0f4', accent: '#ff9fc0' },
    radius: 22,
    css: 'section,dialog{border-color:#0000;box-shadow:0 2px 6px #0001,0 18px 60px #0003}',
  },
  // A public body: square, strong, without decoration.
  civic: {
    light: { surface: '#ffffff', text: '#0b0c0c', accent: '#1d5f9e' },
    dark: { surface: '#17191b', text: '#ffffff', accent: '#8ec3f5' },
    radius: 0,
    css: 'section,dialog{border-radius:0;border-color:var(--assent-control);border-top:6px solid var(--assent-accent);box-shadow:none}h2{font-size:1.2em}',
  },
  // A portfolio: black and white, and pills.
  studio: {
    light: { surface: '#fafafa', text: '#111111', accent: '#111111' },
    dark: { surface: '#0e0e10', text: '#f5f5f5', accent: '#f5f5f5' },
    radius: 22,
    css: 'section,dialog{box-shadow:0 8px 40px #0004}h2{letter-spacing:-.01em}',
  },
  // A dashboard: dense and matter-of-fact.
  console: {
    light: { surface: '#ffffff', text: '#1f2328', accent: '#0860ca' },
    dark: { surface: '#161b22', text: '#e6edf3', accent: '#6cb6ff' },
    radius: 6,
    css: 'section,dialog{border-radius:8px;font-size:.875em;box-shadow:0 4px 16px #0003}',
  },
}
