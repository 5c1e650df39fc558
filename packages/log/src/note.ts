import { joinBytes } from './bytes.js'
import { LogError } from './log-error.js'
import { decodeBase64, encodeBase64, quote } from './text.js'
import { formatKeyId, isKeyName } from './verifier-key.js'

/** One line of signature: whose, by which key, and what that key made. */
export interface NoteSignature {
  readonly name: string
  readonly keyId: string
  readonly signature: Uint8Array
}

/** A text and its signatures, C2SP signed-note. Nothing here has been verified. */
export interface Note {
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

// The standard asks for 16 at least, and for some limit: each signature of a known key costs a verification.
const mostSignatures = 100

/** The note as it is sent and kept. */
export function formatNote({ text, signatures }: Note): string {
  if (!isNoteText(text))
    throw new LogError(`the text of a note must be lines without control characters, got ${quote(text)}`)
  const lines = signatures.map(({ name, keyId, signature }) => {
    const id = (keyId.match(/../g) ?? []).map((digits) => Number.parseInt(digits, 16))
    return `— ${name} ${encodeBase64(joinBytes([Uint8Array.from(id), signature]))}\n`
  })
  return `${text}\n${lines.join('')}`
}

/** The parts of a note; LogError when it is not one. */
export function parseNote(note: string): Note {
  // The text may hold empty lines: the last one parts it from the signatures.
  const end = note.lastIndexOf('\n\n') + 1
  const text = note.slice(0, end)
  const lines = note.slice(end + 1).split('\n')
  if (!end || !isNoteText(text))
    throw new LogError(`a note must be a text, an empty line and signatures, got ${quote(note)}`)
  if (lines.pop() !== '' || lines.length === 0) throw new LogError('a note must end with lines of signatures')
  if (lines.length > mostSignatures) throw new LogError(`a note must have at most 100 signatures, got ${lines.length}`)
  return { text, signatures: lines.map(parseSignature) }
}

function parseSignature(line: string): NoteSignature {
  const [, name = '', encoded = ''] = /^— ([^ ]+) ([^ ]+)$/.exec(line) ?? []
  if (!isKeyName(name)) throw new LogError(`a signature must be a dash, a name and base64, got ${quote(line)}`)
  const bytes = decodeBase64(encoded)
  if (bytes.length < 5) throw new LogError(`the signature of ${quote(name)} must be longer than its key id`)
  return { name, keyId: formatKeyId(bytes), signature: bytes.slice(4) }
}

/** Whether it ends in a newline, and holds no other control character and no half of a character. */
function isNoteText(text: string): boolean {
  return /^[\n -\u{d7ff}\u{e000}-\u{10ffff}]*\n$/u.test(text)
}
