import { canonical, type Json } from '@assent/core'
import { hashLeaf } from '@assent/log'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'

/** SHA-256 over the canonical bytes of a value; undefined for a value that has none. */
export function hashOf(value: unknown): Uint8Array | undefined {
  try {
    return sha256(utf8ToBytes(canonical(value as Json)))
  } catch {
    return undefined
  }
}

/** What the log holds instead of a receipt: SHA-256 of salt and hash. */
export function commit(salt: Uint8Array, hash: Uint8Array): string {
  return bytesToHex(sha256(concatBytes(salt, hash)))
}

/** The text of a receipt's entry in the log: docs/receipts.md */
export function entryOf(commitment: string): string {
  return `assent-entry/1 ${commitment}`
}

/** The hash of that entry as a leaf. */
export function leafOf(commitment: string): Uint8Array {
  return hashLeaf(utf8ToBytes(entryOf(commitment)), sha256)
}

/** Whether a text is a SHA-256 in lower-case hex. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

export { bytesToHex, hexToBytes, utf8ToBytes }
