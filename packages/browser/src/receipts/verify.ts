import { canonicalBytes, sha256, toHex, utf8 } from './digest.js'
import type { Copy } from './kept.js'

/** A server's public key. */
export type Key = JsonWebKey & { readonly kid?: string }

/**
 * What checking a copy came to: `signed` by one of the keys and unchanged; `unsigned` while there is no statement;
 * `unknown` where this browser or the keys at hand cannot tell; `changed` when it is not what was signed.
 */
export type Verdict = 'signed' | 'unsigned' | 'unknown' | 'changed'

/** Checks one copy: that the receipt leads to the root that was signed, and the signature. docs/receipts.md */
export async function verifyCopy({ receipt, statement }: Copy, keys: readonly Key[]): Promise<Verdict> {
  if (!statement) return 'unsigned'
  try {
    // The JWS has three parts, and no part is missing from one that was given.
    const [head, body, signature, salt, ...path] = statement.split(/[.~]/) as [
      string,
      string,
      string,
      string,
      ...string[],
    ]
    const { alg, kid } = parse(head)
    const payload = parse(body)
    const commitment = await sha256(fromBase64(salt), await sha256(canonicalBytes(receipt)))
    let node = await sha256(utf8(`\0assent-entry/1 ${toHex(commitment)}`))
    for (const [side, ...rest] of path) {
      const beside = fromBase64(rest.join(''))
      node = await sha256([1], ...(side === 'l' ? [beside, node] : [node, beside]))
    }
    const isSame =
      alg === 'EdDSA' &&
      payload.format === 'assent-statement/1' &&
      payload.site === receipt.site &&
      payload.root === toHex(node)
    if (!isSame) return 'changed'
    const key = await importKey({ ...keys.find((each) => each.kid === kid) })
    if (!key) return 'unknown'
    const isSigned = await crypto.subtle.verify('Ed25519', key, fromBase64(signature), utf8(`${head}.${body}`))
    return isSigned ? 'signed' : 'changed'
  } catch {
    // A statement that cannot be read is not one that was given.
    return 'changed'
  }
}

/** Undefined for what is no key here: Ed25519 came to WebCrypto late, with Chrome 137, Firefox 129 and Safari 17. */
function importKey({ kty, crv, x }: Partial<Key>): Promise<CryptoKey | undefined> {
  const jwk = { kty, crv, x } as JsonWebKey
  return crypto.subtle.importKey('jwk', jwk, 'Ed25519', false, ['verify']).catch(() => undefined)
}

function parse(part: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(fromBase64(part)))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}
