import { canonical, type Json } from '@assent/core'
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

/** Whether a text is a SHA-256 in lower-case hex. */
export function isHash(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{64}$/.test(value)
}

export { bytesToHex, hexToBytes, utf8ToBytes }
