import { append, type Edge, emptyEdge, hashLeaf } from '@assent/log'
import { sha256 } from '@noble/hashes/sha2.js'
import { concatBytes } from '@noble/hashes/utils.js'
import { type Finding, finding, type Tell } from './finding.js'
import { entryOf, isHash, utf8ToBytes } from './hash.js'
import { createPackedList } from './packed-list.js'
import { shown } from './shown.js'
import { fromSixBytes, sixBytes } from './six-bytes.js'

/** An entry of the log as the file tells of it. */
interface Entry {
  readonly index: number
  readonly line: number
  /** RFC 6962; zeros when the file does not say what the entry is. */
  readonly leaf: Uint8Array
}

/** The entries of the log that a file tells of, and the leaves to set them against. */
export interface LogEntries {
  /** Takes an entry at an index, and says whether the index may stand. */
  add(index: unknown, entry: string | undefined, line: number, tell: Tell): index is number
  /** The line of the entry at an index. */
  lineOf(index: number): number | undefined
  /** Takes leaves of the log in their order, and sets the entries against them. */
  leaves(values: readonly unknown[], line: number, emit: (finding: Finding) => void): void
  /** Leaves taken so far, and the root over them. */
  readonly edge: Edge
  readonly root: Uint8Array | undefined
}

/** An export is in the log's order, so one list does: 44 bytes an entry. What is out of order is told, and kept apart. */
export function createLogEntries(size: () => number | undefined): LogEntries {
  const list = createPackedList(6 + 6 + 32)
  const strays = new Map<number, Entry>()
  let last = -1
  let edge = emptyEdge
  let root: Uint8Array | undefined

  const at = (place: number): Entry => {
    const record = list.at(place)
    return { index: fromSixBytes(record), line: fromSixBytes(record.subarray(6)), leaf: record.subarray(12) }
  }
  const find = (index: number): Entry | undefined => {
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (at(middle).index < index) low = middle + 1
      else high = middle
    }
    const found = low < list.length ? at(low) : undefined
    return found?.index === index ? found : strays.get(index)
  }

  return {
    add(index, entry, line, tell): index is number {
      if (typeof index !== 'number' || !Number.isInteger(index) || index < 0 || index >= 2 ** 48) {
        tell('index-odd', 'an index of the log', shown(index))
        return false
      }
      const leaf = entry === undefined ? new Uint8Array(32) : hashLeaf(utf8ToBytes(entry), sha256)
      const end = size() ?? Number.POSITIVE_INFINITY
      const before = index <= last ? find(index) : undefined
      // A body goes at once, its tombstone is in the log a moment later: a checkpoint may fall between the two.
      const beyond = entry?.startsWith('assent-tombstone/1 ') ? 'tombstone-pending' : 'index-beyond'
      if (index >= end) tell(beyond, `an index below the size ${end} of the checkpoint`, `${index}`)
      if (before) tell('index-repeated', 'each index once', `${index} again, after line ${before.line}`)
      else if (index > last) list.push(concatBytes(sixBytes(index), sixBytes(line), leaf))
      else {
        tell('index-order', `an index above ${last}, as the log is in order`, `${index}`)
        strays.set(index, { index, line, leaf })
      }
      last = Math.max(last, index)
      return !before
    },
    lineOf: (index) => find(index)?.line,
    leaves(values, line, emit) {
      const hashes = values.map((value, place) => {
        const index = edge.size + place
        const entry = readEntry(value)
        const leaf = hashLeaf(utf8ToBytes(entry ?? ''), sha256)
        const told = find(index)
        if (entry === undefined)
          emit(finding(line, 'leaf-odd', 'a commitment or a tombstone entry', `${shown(value)} at index ${index}`))
        else if (!told)
          emit(
            finding(line, 'body-missing', `a receipt, or a tombstone, for index ${index}`, 'neither: it was removed'),
          )
        else if (told.leaf.some(Boolean) && told.leaf.some((byte, offset) => byte !== leaf[offset]))
          emit(
            finding(
              told.line,
              'leaf-differs',
              `what the log holds at index ${index}: ${shown(entry)}`,
              'another entry',
            ),
          )
        return leaf
      })
      const grown = append(edge, concatBytes(...hashes), sha256)
      edge = grown.edge
      root = grown.root
    },
    get edge() {
      return edge
    },
    get root() {
      return root
    },
  }
}

function readEntry(value: unknown): string | undefined {
  if (isHash(value)) return entryOf(value)
  return typeof value === 'string' && value.startsWith('assent-tombstone/1 ') ? value : undefined
}
