import type { Assent, VendorAbout } from '@assent/core'
import type { ComponentChild, Text } from './index.js'
import { noteSection } from './note-section.js'

/** What is written on this device, which is no request to anyone. */
const stores = /^(cookie|localStorage|sessionStorage|storage|indexedDB|cache)$/

/**
 * What was held back on this page, in words: how many requests, and to whom. Only assent-full.js keeps a ledger; without one
 * nothing is said.
 */
export function heldNotes(
  { ledger, config }: Assent,
  about: readonly VendorAbout[],
  text: Text,
  language: string,
): ComponentChild {
  const held = (ledger?.() ?? []).filter(
    ({ act, kind, subject, vendor }) => /^(held|dropped)$/.test(act) && !stores.test(kind) && (vendor || subject),
  )
  const nameOf = (id: string) =>
    config.vendors?.find(({ vendor }) => vendor === id)?.name ?? about.find((vendor) => vendor.id === id)?.name
  const names = new Set(held.map(({ vendor, subject }) => (vendor && nameOf(vendor)) || subject))
  return noteSection(
    text('held.title'),
    held.length > 0
      ? [text('held.text', { count: held.length, names: new Intl.ListFormat(language).format(names) })]
      : [],
  )
}
