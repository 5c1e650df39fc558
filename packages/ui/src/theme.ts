import type { UiConfig } from '@assent/core'

const light = '--assent-surface:#fff;--assent-text:#16181d;--assent-border:#e3e5ea;--assent-on:#fff;color-scheme:light;'

// Surfaces get lighter with height; nothing is simply inverted.
const dark =
  '--assent-surface:#1b1d22;--assent-text:#f1f2f4;--assent-border:#363a43;--assent-on:#16181d;color-scheme:dark;'

/** The tokens as rules on the host, with the site's accent where the buttons' text stays legible on it. */
export function themeRules({ theme, accent = '', radius = 10 }: UiConfig): string {
  const tint = (/^#(..)(..)(..)$/.exec(accent) ?? []).slice(1).map((hex) => Number(`0x${hex}`))
  // On a dark surface a brand's colour is shown half-way to white.
  const pale = tint.map((part) => (part + 255) / 2)
  // 4.5:1 (WCAG 1.4.3) against the buttons' text, which is white on light surfaces and #16181d on dark ones.
  const day = luminance(tint) < 0.1833 ? `rgb(${tint})` : '#1f5eff'
  const night = luminance(pale) > 0.2183 ? `rgb(${pale})` : '#8fb0ff'
  return inScheme(
    theme,
    `--assent-radius:${Math.min(radius, 22)}px;--assent-accent:${day};${light}`,
    `--assent-accent:${night};${dark}`,
  )
}

const media: Readonly<Record<string, string>> = { light: 'not all', dark: 'all' }

/**
 * Declarations on the host for the light scheme, and those that take their place in the dark one. All are important: the page's
 * own rules for the host could pale a button otherwise.
 */
export function inScheme(theme: UiConfig['theme'], day: string, night: string): string {
  return `:host{${day}}@media ${media[theme!] ?? '(prefers-color-scheme:dark)'}{:host{${night}}}`.replace(
    /;/g,
    '!important;',
  )
}

/** NaN without a colour. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, less the straight piece near black. */
function luminance(colour: readonly number[]): number {
  const [r, g, b] = colour.map((part) => ((part / 255 + 0.055) / 1.055) ** 2.4)
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
}
