import { parseVerifierKey } from '@assent/log'
import { sha256 } from '@noble/hashes/sha2.js'
import { fromBase64Url, toBase64Url } from './base64.js'
import { utf8ToBytes } from './hash.js'
import { isObject } from './object.js'

/** An Ed25519 public key that signs statements, tombstones and checkpoints. */
export interface Key {
  readonly bytes: Uint8Array
  /** RFC 7638 thumbprint. */
  readonly kid: string
  /** The name in a C2SP verifier key: the origin of the one log it may sign. */
  readonly name?: string
}

/** A key of a JWK (RFC 8037); undefined when it is none, or states a thumbprint that is not its own. */
export function readJwk(value: unknown): Key | undefined {
  if (!isObject(value) || value.kty !== 'OKP' || value.crv !== 'Ed25519' || typeof value.x !== 'string')
    return undefined
  const key = keyOf(fromBase64Url(value.x))
  return value.kid === undefined || value.kid === key?.kid ? key : undefined
}

/** A key of a C2SP verifier key, `<name>+<key id>+<base64>`; undefined when it is none. */
export function readVkey(text: unknown): Key | undefined {
  try {
    const { name, publicKey } = parseVerifierKey(String(text), sha256)
    return { ...keyOf(publicKey)!, name }
  } catch {
    return undefined
  }
}

function keyOf(bytes: Uint8Array | undefined): Key | undefined {
  if (bytes?.length !== 32) return undefined
  const thumbprint = sha256(utf8ToBytes(`{"crv":"Ed25519","kty":"OKP","x":"${toBase64Url(bytes)}"}`))
  return { bytes, kid: toBase64Url(thumbprint) }
}
