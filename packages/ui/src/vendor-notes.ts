import type { CookieNote, PolicyVendor, VendorAbout } from '@assent/core'
import type { Text } from './text.js'

/** What is told about a vendor. */
export interface VendorNotes {
  readonly name: string
  readonly purpose?: string | undefined
  readonly privacyPolicy?: string | undefined
  readonly cookies?: readonly CookieNote[] | undefined
}

/** The site's own words about a vendor before the catalogue's, in the visitor's language; without either, its id. */
export function notesOf({ id, config }: PolicyVendor, about: readonly VendorAbout[], text: Text): VendorNotes {
  const known = about.find((entry) => entry.id === id)
  const { name = id, purpose, privacyPolicy, cookies = [] } = { ...known, ...config }
  const say = (key = '') => text(key) || key
  return {
    name,
    purpose: config.purpose ?? say(text(`vendor.${id}.purpose`) || purpose),
    privacyPolicy,
    cookies: cookies.map((cookie) => ({
      name: cookie.name,
      purpose: say(cookie.purpose),
      duration: inWords(cookie.duration ?? '', text('language') || 'en'),
    })),
  }
}

/** By language and unit: to make one takes a slow phone 20 ms. */
const formats: Record<string, Intl.NumberFormat> = {}

/** `2 years` as the language says it; what is no number of a unit stays as it came. */
function inWords(duration: string, language: string): string {
  const [, count = '', unit = ''] = /^(\d+) (year|month|week|day|hour|minute)s?$/.exec(duration) ?? []
  if (!unit) return duration
  const format = (formats[language + unit] ??= new Intl.NumberFormat(language, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
  }))
  return format.format(+count)
}
