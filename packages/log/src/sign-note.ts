import { formatNote } from './note.js'
import { encodeText } from './text.js'
import type { VerifierKey } from './verifier-key.js'

/** A key that can sign, and how: Ed25519 over the bytes. */
export interface Signer {
  readonly key: VerifierKey
  readonly sign: (message: Uint8Array) => Uint8Array | Promise<Uint8Array>
}

/** The text signed by each, as a note. */
export async function signNote(text: string, signers: readonly Signer[]): Promise<string> {
  const message = encodeText(text)
  const signatures = signers.map(async ({ key, sign }) => ({
    name: key.name,
    keyId: key.id,
    signature: await sign(message),
  }))
  return formatNote({ text, signatures: await Promise.all(signatures) })
}
