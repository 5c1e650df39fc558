import type { Config } from '@assent/core'

/** The language the texts are in: the config's; the page's where the site brings its own texts; else English. */
export function languageOf({ language, texts }: Config): string {
  try {
    return Intl.getCanonicalLocales(language || (texts && document.documentElement.lang))[0] || 'en'
  } catch {
    // Everything else in `Intl` would throw on a malformed tag as well.
    return 'en'
  }
}
