import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type Finding, finding, type Tell } from './finding.js'
import { bytesToHex, hexToBytes, isHash } from './hash.js'
import { createPackedList } from './packed-list.js'
import { createPackedMap } from './packed-map.js'
import type { Hashed } from './receipt.js'
import { shown } from './shown.js'
import { fromSixBytes, sixBytes } from './six-bytes.js'

// Half a SHA-256 is as hard to hit on purpose as half its bits: far beyond reach, and half the memory.
const width = 16
const none = new Uint8Array()

/** The receipts of a file, and which of them name which as the one before. */
export interface Chain {
  add(hashed: Hashed, line: number, tell: Tell): void
  /** Looks up what came later than the receipt that names it. */
  end(emit: (finding: Finding) => void): void
}

/**
 * Follows `previous` within each subject, in whatever order receipts come. In a visitor's copy a gap is a fault: the
 * browser keeps them all, so at most the oldest may lead outside. In an export it is a note, since a receipt may never have
 * reached the server, and whether one was removed is the log's to say.
 */
export function createChain(kind: 'copy' | 'export'): Chain {
  const subjects = createPackedMap(width, width)
  const ids = createPackedMap(width, 0)
  const open = createPackedList(32 + width + 6)
  const starts = new Map<string, number>()
  const start = (subject: string) => kind === 'copy' && starts.set(subject, (starts.get(subject) ?? 0) + 1)

  return {
    add({ receipt, hash }, line, tell) {
      const subject = digest(receipt.subject)
      if (!ids.add(digest(receipt.id), none)) tell('receipt-repeated', 'each id once', `${shown(receipt.id)} again`)
      subjects.add(hash.subarray(0, width), subject)
      if (!isHash(receipt.previous)) {
        start(bytesToHex(subject))
        return
      }
      const previous = hexToBytes(receipt.previous)
      const known = subjects.get(previous.subarray(0, width))
      if (!known) open.push(Uint8Array.of(...previous, ...subject, ...sixBytes(line)))
      else if (!isSame(known, subject)) tell('previous-subject', ...ofAnother(receipt.previous))
    },
    end(emit) {
      const gaps: { line: number; previous: string; subject: string }[] = []
      let [outside, first] = [0, 0]
      for (let at = 0; at < open.length; at++) {
        const record = open.at(at)
        const subject = record.subarray(32, 32 + width)
        const previous = bytesToHex(record.subarray(0, 32))
        const line = fromSixBytes(record.subarray(32 + width))
        const known = subjects.get(record.subarray(0, width))
        if (known && !isSame(known, subject)) emit(finding(line, 'previous-subject', ...ofAnother(previous)))
        if (known) continue
        first ||= line
        outside++
        start(bytesToHex(subject))
        if (kind === 'copy') gaps.push({ line, previous, subject: bytesToHex(subject) })
      }
      const isGap = ({ subject }: { subject: string }) => (starts.get(subject) ?? 0) > 1
      for (const { line, previous } of gaps.filter(isGap))
        emit(finding(line, 'previous-missing', `the receipt before it, with hash ${previous}`, 'none with that hash'))
      const rest = outside - gaps.filter(isGap).length
      if (rest)
        emit(finding(first, 'previous-outside', 'the receipt before it', `${rest} that name one outside this file`))
    },
  }
}

function ofAnother(previous: string): [string, string] {
  return ['a receipt of the same subject before it', `${previous}, of another subject`]
}

/** Ids of any kind, evenly spread. */
function digest(value: unknown): Uint8Array {
  return sha256(utf8ToBytes(shown(value))).subarray(0, width)
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.every((byte, at) => byte === other[at])
}
