import { joinBytes } from './bytes.js'
import type { Sha256 } from './hash.js'
import { LogError } from './log-error.js'
import { decodeBase64, encodeBase64, encodeText, quote } from './text.js'

/** A key that signs notes, as those know it who verify: its name, its id (8 hex digits), and its 32 bytes. Ed25519. */
export interface VerifierKey {
  readonly name: string
  readonly id: string
  readonly publicKey: Uint8Array
}

// Of the types of C2SP signed-note this is plain Ed25519. The others sign something else, and are unknown keys here.
const ed25519 = 1

/** The key of a name, its id worked out, C2SP signed-note. */
export function makeVerifierKey(name: string, publicKey: Uint8Array, sha256: Sha256): VerifierKey {
  if (!isKeyName(name))
    throw new LogError(`the name of a key must be without spaces and plus signs, got ${quote(name)}`)
  if (publicKey.length !== 32) throw new LogError(`an Ed25519 key must be 32 bytes, got ${publicKey.length}`)
  const hash = sha256(joinBytes([encodeText(`${name}\n`), typed(publicKey)]))
  return { name, id: formatKeyId(hash), publicKey }
}

/** The key as one line that can be published, a vkey: `<name>+<id>+<base64>`. */
export function formatVerifierKey({ name, id, publicKey }: VerifierKey): string {
  return `${name}+${id}+${encodeBase64(typed(publicKey))}`
}

/** The key of such a line; LogError when it is another kind of key, or the id is not its own. */
export function parseVerifierKey(vkey: string, sha256: Sha256): VerifierKey {
  const [, name = '', id, encoded] = /^([^+]*)\+([0-9a-f]{8})\+(.*)$/s.exec(vkey) ?? []
  if (encoded === undefined) throw new LogError(`a verifier key must be <name>+<id>+<key>, got ${quote(vkey)}`)
  const bytes = decodeBase64(encoded)
  const publicKey = bytes.slice(1)
  if (bytes[0] !== ed25519)
    throw new LogError(`the verifier key ${quote(name)} must be of type 1, Ed25519, got ${bytes[0]}`)
  const key = makeVerifierKey(name, publicKey, sha256)
  if (key.id !== id) throw new LogError(`the verifier key ${quote(name)} must have the id ${key.id}, got ${id}`)
  return key
}

/** The id that the first four bytes of a signature, or of a key's hash, spell. */
export function formatKeyId(bytes: Uint8Array): string {
  return Array.from(bytes.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Whether a key may have this name in a note. */
export function isKeyName(name: string): boolean {
  return /^[!-\u{d7ff}\u{e000}-\u{10ffff}]+$/u.test(name) && !/[\p{White_Space}+]/u.test(name)
}

function typed(publicKey: Uint8Array) {
  return joinBytes([Uint8Array.of(ed25519), publicKey])
}
