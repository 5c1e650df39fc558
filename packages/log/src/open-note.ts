import { LogError } from './log-error.js'
import { parseNote } from './note.js'
import { encodeText } from './text.js'
import type { VerifierKey } from './verifier-key.js'

/** Ed25519: whether the key, 32 bytes, made this signature, 64 bytes, over the message. */
export type Verify = (publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean | Promise<boolean>

/** A text, and the known keys that signed it. */
export interface OpenedNote {
  readonly text: string
  readonly signers: readonly VerifierKey[]
}

/**
 * The text of a note that a known key signed. Signatures of unknown keys are passed over. LogError when no known key
 * signed, or when one signature that says it is of a known key is not: C2SP signed-note.
 */
export async function openNote(note: string, known: readonly VerifierKey[], verify: Verify): Promise<OpenedNote> {
  const { text, signatures } = parseNote(note)
  const message = encodeText(text)
  const signers = new Set<VerifierKey>()
  for (const { name, keyId, signature } of signatures) {
    const key = known.find((key) => key.name === name && key.id === keyId)
    if (!key) continue
    const isGood = signature.length === 64 && (await verify(key.publicKey, message, signature))
    if (!isGood) throw new LogError(`the signature of ${name} (key ${keyId}) must be over this text, and is not`)
    signers.add(key)
  }
  if (!signers.size) throw new LogError('the note must be signed by a known key, and is not')
  return { text, signers: [...signers] }
}
