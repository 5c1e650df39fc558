import { type LogProof, parseLogProof, verifyInclusion } from '@assent/log'
import { sha256 } from '@noble/hashes/sha2.js'
import { checkCheckpoint } from './checkpoint.js'
import type { Count, Tell } from './finding.js'
import { leafOf } from './hash.js'
import type { KeyRing } from './key-ring.js'
import { shown } from './shown.js'

/** Where a proof stands: whose log, which entry, on whose word. */
export interface ProofOf {
  readonly site: unknown
  /** Undefined when the statement does not say. */
  readonly commitment: string | undefined
  readonly ring: KeyRing
  readonly count: Count
}

/** Checks that the log holds a receipt's entry: a C2SP tlog-proof. */
export function checkProof(text: unknown, { site, commitment, ring, count }: ProofOf, tell: Tell): void {
  const parsed = parse(text)
  if (!parsed) {
    tell('proof-odd', 'a proof (C2SP tlog-proof)', shown(text))
    return
  }
  const { index, proof, checkpoint: note } = parsed
  count('checkpoint')
  const checkpoint = checkCheckpoint(note, site, ring, tell)
  if (!checkpoint) return
  if (commitment === undefined) {
    tell('proof-statement', 'a statement, whose commitment is what the log holds', 'none that can be read')
    return
  }
  const { size, root } = checkpoint
  const leafHash = leafOf(commitment)
  if (!verifyInclusion({ index, size, leafHash, root, proof }, sha256))
    tell(
      'proof-inclusion',
      `the entry of ${commitment} at index ${index} of the log of size ${size}`,
      'hashes that do not lead to its root',
    )
}

function parse(text: unknown): LogProof | undefined {
  try {
    return parseLogProof(String(text))
  } catch {
    return undefined
  }
}
