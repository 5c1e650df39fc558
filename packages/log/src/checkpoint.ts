import { hashSize } from './hash.js'
import { LogError } from './log-error.js'
import { openNote, type Verify } from './open-note.js'
import { assertCount } from './range.js'
import { decodeBase64, encodeBase64, quote, readDecimal } from './text.js'
import type { VerifierKey } from './verifier-key.js'

/** What a log says of itself at one size, C2SP tlog-checkpoint. */
export interface Checkpoint {
  readonly origin: string
  readonly size: number
  readonly root: Uint8Array
  /** Lines after the root. No monitor can check what they say. */
  readonly extensions?: readonly string[]
}

/** The text of a checkpoint, for a note. */
export function formatCheckpoint({ origin, size, root, extensions = [] }: Checkpoint): string {
  assertCount('size', size)
  if (root.length !== hashSize) throw new LogError(`the root of a checkpoint must be 32 bytes, got ${root.length}`)
  const odd = [origin, ...extensions].find((line) => !line || line.includes('\n'))
  if (odd !== undefined)
    throw new LogError(`a checkpoint's origin and extensions must be one line each, got ${quote(odd)}`)
  return `${[origin, size, encodeBase64(root), ...extensions].join('\n')}\n`
}

/** The checkpoint in the text of a note; LogError when it is none. */
export function parseCheckpoint(text: string): Checkpoint {
  const lines = text.split('\n')
  if (lines.pop() !== '' || lines.length < 3 || lines.includes('')) {
    throw new LogError(`a checkpoint must be three lines or more, none empty, got ${quote(text)}`)
  }
  const [origin = '', written = '', encoded = '', ...extensions] = lines
  const size = readDecimal(written)
  if (size === undefined) throw new LogError(`the size of a checkpoint must be a decimal number, got ${quote(written)}`)
  const root = decodeBase64(encoded)
  if (root.length !== hashSize) throw new LogError(`the root of a checkpoint must be 32 bytes, got ${root.length}`)
  return { origin, size, root, ...(extensions.length && { extensions }) }
}

/** The checkpoint of a note that the log signed; LogError when it is another log's, or not signed by a key of `known`. */
export async function openCheckpoint(
  note: string,
  origin: string,
  known: readonly VerifierKey[],
  verify: Verify,
): Promise<Checkpoint> {
  const { text } = await openNote(note, known, verify)
  const checkpoint = parseCheckpoint(text)
  if (checkpoint.origin !== origin) {
    throw new LogError(`the checkpoint must be of ${quote(origin)}, got ${quote(checkpoint.origin)}`)
  }
  return checkpoint
}
