import { hashOf, sha256 } from './digest.js'
import type { Copy } from './kept.js'

/** A server's public key. */
export type Key = JsonWebKey & { readonly kid?: string }

/**
 * What checking a copy came to: `signed` by one of the keys and unchanged; `unsigned` while there is no statement;
 * `unknown` where this browser or the keys at hand cannot tell; `changed` when it is not what was signed.
 */
export type Verdict = 'signed' | 'unsigned' | 'unknown' | 'changed'

/** Checks one copy: the receipt against the statement, the statement against the key. docs/receipts.md */
export async function verifyCopy({ receipt, statement }: Copy, keys: readonly Key[]): Promise<Verdict> {
  if (!statement) return 'unsigned'
  const [head = '', body = '', signature = ''] = statement.split('.')
  try {
    const { alg, kid } = parse(head)
    const payload = parse(body)
    const hash = await hashOf(receipt)
    const salted = Uint8Array.from([...fromBase64(String(payload.salt)), ...fromHex(hash)])
    const isSame =
      alg === 'EdDSA' &&
      payload.format === 'assent-statement/1' &&
      payload.id === receipt.id &&
      payload.site === receipt.site &&
      payload.receipt === hash &&
      payload.commitment === (await sha256(salted))
    if (!isSame) return 'changed'
    const key = keys.find((each) => each.kid === kid)
    const imported = key && (await importKey(key))
    if (!imported) return 'unknown'
    const signed = new TextEncoder().encode(`${head}.${body}`)
    return (await crypto.subtle.verify('Ed25519', imported, fromBase64(signature), signed)) ? 'signed' : 'changed'
  } catch {
    // A statement that cannot be read is not one that was given.
    return 'changed'
  }
}

/** Ed25519 came to WebCrypto late: Chrome 137, Firefox 129, Safari 17. */
async function importKey({ kty, crv, x }: Key): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('jwk', { kty, crv, x } as JsonWebKey, 'Ed25519', false, ['verify'])
  } catch {
    return undefined
  }
}

function parse(part: string): Record<string, unknown> {
  return JSON.parse(new TextDecoder().decode(fromBase64(part)))
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0))
}

function fromHex(text: string): number[] {
  return (text.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16))
}
