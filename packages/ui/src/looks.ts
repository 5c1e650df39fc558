import type { UiConfig } from '@assent/core'
import type { worn as Worn } from './dress.js'
import { inScheme } from './index.js'
import { layouts } from './looks/layouts.js'
import { makeModal } from './looks/modal.js'
import { type Colours, tokensOf } from './looks/palette.js'
import { presets } from './looks/presets.js'

/** Puts the site's look on all that is shown afterwards. */
export function wear(worn: typeof Worn, ui: UiConfig): void {
  const { place } = worn
  worn.css = looksOf(ui)
  worn.place = (surface) => (surface.matches('.banner.dialog') ? makeModal(surface) : place(surface))
}

/** The rules of a look beyond the stock one. They follow the stock ones, and like them leave the two answers alike. */
export function looksOf({ preset = 'plain', colors = {}, theme, accent, radius }: UiConfig): string {
  const base = Object.hasOwn(presets, preset) ? presets[preset] : presets.plain
  const tokens = (scheme: 'light' | 'dark') => {
    const colours = { ...base[scheme], ...valid({ accent }), ...valid(colors?.[scheme] ?? {}) }
    return Object.entries(tokensOf(colours)).map(([name, value]) => `--assent-${name}:${value};`)
  }
  const corners = `--assent-radius:${Math.min(radius ?? base.radius, 22)}px;`
  return inScheme(theme, corners + tokens('light').join(''), tokens('dark').join('')) + layouts + base.css
}

/** Of what the site wrote, the colours; the rest would be a way for other rules to get in. */
function valid(colours: { readonly [K in keyof Colours]?: string | undefined }): Partial<Colours> {
  return Object.fromEntries(Object.entries(colours).filter(([, value]) => /^#[0-9a-f]{6}$/i.test(value ?? '')))
}
