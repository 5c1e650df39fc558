import { type Checkpoint, openCheckpoint } from './checkpoint.js'
import { hashLeaf, hashSize, type Sha256 } from './hash.js'
import { type Proof, verifyInclusion } from './inclusion.js'
import { LogError } from './log-error.js'
import type { Verify } from './open-note.js'
import { assertCount } from './range.js'
import { decodeBase64, encodeBase64, quote, readDecimal } from './text.js'
import type { VerifierKey } from './verifier-key.js'

/** All it takes to prove without the log that it holds an entry, C2SP tlog-proof. The checkpoint is a note, as the log sent it. */
export interface LogProof {
  readonly index: number
  readonly proof: Proof
  readonly checkpoint: string
  /** Whatever the application adds. Nothing vouches for it. */
  readonly extra?: Uint8Array
}

const format = 'c2sp.org/tlog-proof@v1'

// A tree has at most 2^53 leaves here, and a proof one hash for each level.
const mostHashes = 53

/** The proof as a file, `.tlog-proof`. */
export function formatLogProof({ index, proof, checkpoint, extra }: LogProof): string {
  assertCount('index', index)
  const head = [format, ...(extra?.length ? [`extra ${encodeBase64(extra)}`] : []), `index ${index}`]
  return `${[...head, ...proof.map(encodeBase64)].join('\n')}\n\n${checkpoint}`
}

/** The parts of such a file, nothing of them verified; LogError when it is none. */
export function parseLogProof(file: string): LogProof {
  // The first empty line: the checkpoint has others.
  const end = file.indexOf('\n\n')
  const [first = '', ...lines] = file.slice(0, Math.max(0, end)).split('\n')
  if (first !== format)
    throw new LogError(`a proof must begin with ${format} and hold an empty line, got ${quote(file)}`)
  const extra = /^extra (.+)$/.exec(lines[0] ?? '')?.[1]
  if (extra) lines.shift()
  const written = lines.shift() ?? ''
  const index = readDecimal(/^index (.+)$/.exec(written)?.[1] ?? '')
  if (index === undefined) throw new LogError(`a proof must have its index before its hashes, got ${quote(written)}`)
  if (lines.length > mostHashes) throw new LogError(`a proof must have at most 53 hashes, got ${lines.length}`)
  const proof = lines.map(decodeBase64)
  const odd = proof.find((hash) => hash.length !== hashSize)
  if (odd) throw new LogError(`the hashes of a proof must be 32 bytes, got ${odd.length}`)
  return { index, proof, checkpoint: file.slice(end + 2), ...(extra && { extra: decodeBase64(extra) }) }
}

/** Whose word a proof is taken on, and the means to check it. */
export interface Trust {
  readonly origin: string
  readonly known: readonly VerifierKey[]
  readonly sha256: Sha256
  readonly verify: Verify
}

/** Where the log holds the entry, by a proof of it; LogError when the proof does not hold. */
export async function openLogProof(
  file: string,
  entry: Uint8Array,
  { origin, known, sha256, verify }: Trust,
): Promise<{ readonly index: number; readonly checkpoint: Checkpoint }> {
  const { index, proof, checkpoint: note } = parseLogProof(file)
  const checkpoint = await openCheckpoint(note, origin, known, verify)
  const { size, root } = checkpoint
  if (!verifyInclusion({ index, size, leafHash: hashLeaf(entry, sha256), root, proof }, sha256)) {
    throw new LogError(`the log of size ${size} must hold this entry at ${index}, and the proof does not show it`)
  }
  return { index, checkpoint }
}
