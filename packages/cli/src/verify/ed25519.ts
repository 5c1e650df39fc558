import { hashes, verify } from '@noble/ed25519'
import { sha512 } from '@noble/hashes/sha2.js'

/** Whether a key made a signature over a message. */
export type IsSignedBy = (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean

/** Whether a signature is a key's, by RFC 8032 to the letter: no second encoding of the same one, no key of small order. */
export const isSignedBy: IsSignedBy = (key, message, signature) => {
  hashes.sha512 = sha512
  try {
    return verify(signature, message, key, { zip215: false })
  } catch {
    return false
  }
}
