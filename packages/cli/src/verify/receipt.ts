import type { Receipt } from '@assent/core'
import { problemsOf, receiptSchema } from '@assent/schema'
import type { Tell } from './finding.js'
import { hashOf } from './hash.js'
import { isObject } from './object.js'
import { shown } from './shown.js'

/** A receipt as it came, with its hash. Its fields may be of any kind: what is wrong with them has been told. */
export interface Hashed {
  readonly receipt: { readonly [Key in keyof Receipt]?: unknown }
  readonly hash: Uint8Array
}

/** Checks a receipt's shape and hashes its canonical bytes; undefined when it has none. */
export function checkReceipt(value: unknown, site: string | undefined, tell: Tell): Hashed | undefined {
  for (const { path, rule, got } of problemsOf(receiptSchema, value)) tell('receipt-shape', `${path} ${rule}`, got)
  if (!isObject(value)) return undefined
  const hash = hashOf(value)
  if (!hash) {
    tell('receipt-bytes', 'values that have canonical bytes (RFC 8785)', shown(value))
    return undefined
  }
  if (site !== undefined && value.site !== site) tell('receipt-site', site, shown(value.site))
  return { receipt: value, hash }
}
