import { type Checkpoint, makeVerifierKey, parseCheckpoint, parseNote, type VerifierKey } from '@assent/log'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Tell } from './finding.js'
import { utf8ToBytes } from './hash.js'
import type { KeyRing } from './key-ring.js'
import { shown } from './shown.js'

/** The checkpoint of a note, whoever signed it; undefined when it cannot be read. What is wrong with it is told. */
export function checkCheckpoint(note: unknown, site: unknown, ring: KeyRing, tell: Tell): Checkpoint | undefined {
  const opened = open(note)
  if (!opened) {
    tell('checkpoint-odd', 'a checkpoint (C2SP tlog-checkpoint)', shown(note))
    return undefined
  }
  const { text, signatures, checkpoint } = opened
  const { origin } = checkpoint
  if (typeof site !== 'string' || !origin.endsWith(`/${site}`))
    tell('checkpoint-origin', `the log of ${shown(site)}`, shown(origin))
  const known = ring.keys.flatMap(({ bytes, name = origin }) => verifierKey(name, bytes) ?? [])
  const claims = signatures.flatMap(({ name, keyId, signature }) => {
    const key = name === origin && known.find((each) => each.name === name && each.id === keyId)
    return key ? { key, signature } : []
  })
  if (!claims.length)
    tell(
      'checkpoint-key',
      'a signature by a key that is trusted',
      `by ${shown(signatures.map(({ name }) => name).join(', '))}`,
    )
  // C2SP signed-note: one bad signature of a known key rejects the note, whatever others say.
  const bad = claims.find(({ key, signature }) => !ring.isSignedBy(key.publicKey, utf8ToBytes(text), signature))
  if (bad) tell('checkpoint-signature', `a signature by ${bad.key.name}+${bad.key.id} over this checkpoint`, 'another')
  return checkpoint
}

function open(note: unknown) {
  try {
    const parts = parseNote(String(note))
    return { ...parts, checkpoint: parseCheckpoint(parts.text) }
  } catch {
    return undefined
  }
}

function verifierKey(name: string, bytes: Uint8Array): VerifierKey | undefined {
  try {
    return makeVerifierKey(name, bytes, sha256)
  } catch {
    return undefined
  }
}
