import type { Config } from '@assent/core'
import { baseStyle } from './base-style.js'
import { languageOf } from './language.js'
import { themeRules } from './theme.js'

/** A host in the page with its shadow root: with style and language, out of reach of the page's own rules. */
export function attachShadow(name: string, config: Config, style: string): ShadowRoot {
  const host = document.createElement(name)
  host.lang = languageOf(config)
  const root = host.attachShadow({ mode: 'open' })
  // A constructed sheet needs no leave from the page's `style-src`.
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(baseStyle + themeRules(config.ui ?? {}) + style)
  root.adoptedStyleSheets = [sheet]
  document.body.append(host)
  return root
}
