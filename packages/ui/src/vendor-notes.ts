import type { CookieNote, PolicyVendor, VendorAbout } from '@assent/core'

/** What is told about a vendor. */
export interface VendorNotes {
  readonly name: string
  readonly purpose?: string | undefined
  readonly privacyPolicy?: string | undefined
  readonly cookies?: readonly CookieNote[] | undefined
}

/** The site's own words about a vendor before the catalogue's; without either, its id. */
export function notesOf({ id, config }: PolicyVendor, about: readonly VendorAbout[]): VendorNotes {
  const { name = id, purpose, privacyPolicy, cookies } = { ...about.find((entry) => entry.id === id), ...config }
  return { name, purpose, privacyPolicy, cookies }
}
