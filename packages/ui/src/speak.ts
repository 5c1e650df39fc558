import type { Config } from '@assent/core'
import { notice } from './locales/en/notice.js'

/**
 * Fetches the texts in the config's language, the page's or the browser's, for all that is shown afterwards: the notice's, or those
 * `beyond` it. They lie beside this file; a language that is written differently by region has a file for each. Where there are none it
 * stays English.
 */
export async function speak(config: Config, beyond: '' | 'beyond/' = ''): Promise<void> {
  const tag = config.language || document.documentElement.lang || navigator.language
  const language = /^((pt|zh)-\w+|\w\w)\b/.exec(`${tag}`.toLowerCase())?.[0] ?? 'en'
  // A name of its own, since bundlers take a text in `new URL` for a file of theirs.
  const file = `locales/${beyond}${language}.js`
  if (language !== 'en')
    Object.assign(notice, (await import(/* @vite-ignore */ new URL(file, import.meta.url).href)).texts, { language })
}
