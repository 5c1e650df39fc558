import type { Assent, Shown } from '@assent/core'
import { baseStyle } from './base-style.js'
import { worn } from './dress.js'
import { languageOf } from './language.js'
import { themeRules } from './theme.js'

/**
 * A host in the page with its shadow root: with style and language, out of reach of the page's own rules. It adds itself
 * to `assent.shown`, so that a receipt can say what was on view.
 */
export function attachShadow(layer: Shown['layer'], assent: Assent & { shown?: object[] }, style: string): ShadowRoot {
  const { config } = assent
  const host = document.createElement(`assent-${layer}`)
  const language = (host.lang = languageOf(config))
  const root = host.attachShadow({ mode: 'open' })
  // A constructed sheet needs no leave from the page's `style-src`.
  const sheet = new CSSStyleSheet()
  const css = baseStyle + themeRules(config.ui ?? {}) + style + worn.css
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]
  // In the body, whose font it takes, where the page has one yet.
  ;(document.body ?? document.documentElement).append(host)
  ;(assent.shown ??= []).push({
    toJSON: () => root.querySelector('.banner,dialog[open]') && { layer, language, html: root.innerHTML, css },
  })
  return root
}
