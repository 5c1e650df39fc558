import type { Config } from '@assent/core'
import { notice } from './locales/en/notice.js'

/**
 * The language the texts are in: the one that was fetched; else the config's, or the page's where the site brings its own
 * texts; else English.
 */
export function languageOf({ language, texts }: Config): string {
  try {
    return notice.language || Intl.getCanonicalLocales(language || (texts && document.documentElement.lang))[0] || 'en'
  } catch {
    // Everything else in `Intl` would throw on a malformed tag as well.
    return 'en'
  }
}
