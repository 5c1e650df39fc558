import type { Config } from '@assent/core'
import { languageOf } from './language.js'
import { notice } from './locales/en/notice.js'

/** Looks a text up by its key and fills the values in; with a `count` it takes the plural form of the key. */
export type Text = (key: string, values?: Readonly<Record<string, string | number>>) => string

/** The notice's texts and more, by key, the site's own first; '' for a key that nobody has. */
export function makeText(config: Config, more?: Readonly<Record<string, string>>): Text {
  const texts = { ...more, ...notice }
  const own = config.texts
  // A text without a letter would leave a button without a name.
  const find = (key: string) => (own && /\p{L}/u.test(own[key] ?? '') ? own[key] : texts[key])
  return (key, values = {}) => {
    const { count } = values
    const form = count ? `.${pluralOf(languageOf(config), +count)}` : ''
    const found = find(key + form) || find(`${key}.other`) || ''
    return `${found}`.replace(/\{(\w+)\}/g, (gap, name) => (values[name] ?? gap) as string)
  }
}

/** English by hand: at their first use the browser's own rules keep the main thread for half a millisecond. */
function pluralOf(language: string, count: number): string {
  return language !== 'en' ? new Intl.PluralRules(language).select(count) : count === 1 ? 'one' : 'other'
}
