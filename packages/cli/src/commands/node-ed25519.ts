import { createPublicKey, type KeyObject, verify } from 'node:crypto'
import { toBase64Url } from '../verify/base64.js'
import type { IsSignedBy } from '../verify/ed25519.js'

const keys = new WeakMap<Uint8Array, KeyObject>()

/** Ed25519 by Node itself: twenty times faster than the one that runs anywhere, and an export has many signatures. */
export const isSignedBy: IsSignedBy = (key, message, signature) => {
  try {
    return verify(null, message, keyObject(key), signature)
  } catch {
    return false
  }
}

function keyObject(key: Uint8Array): KeyObject {
  const known = keys.get(key)
  if (known) return known
  const made = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key) }, format: 'jwk' })
  keys.set(key, made)
  return made
}
