import { hashSize, type Sha256 } from './hash.js'
import { LogError } from './log-error.js'

/** How many hashes a row holds. */
export function countHashes(row: Uint8Array): number {
  if (row.length % hashSize) throw new LogError(`a row of hashes must be a multiple of 32 bytes, got ${row.length}`)
  return row.length / hashSize
}

/**
 * The root over a row, RFC 9162 § 2.1.1. Pairs are hashed generation by generation, and the odd one at the end moves up as
 * it is: the same tree as the standard's, which splits from the top.
 */
export function rootOf(row: Uint8Array, sha256: Sha256): Uint8Array {
  let count = countHashes(row)
  if (count === 0) return sha256(new Uint8Array())
  // Not slice(): of a Node Buffer it is no copy, and the hashes below would be written over the caller's.
  const hashes = new Uint8Array(row)
  const pair = Uint8Array.of(1, ...new Uint8Array(2 * hashSize))
  for (; count > 1; count = Math.ceil(count / 2)) {
    const pairs = Math.floor(count / 2)
    for (let at = 0; at < pairs; at++) {
      pair.set(hashes.subarray(2 * at * hashSize, (2 * at + 2) * hashSize), 1)
      hashes.set(sha256(pair), at * hashSize)
    }
    if (count % 2) hashes.copyWithin(pairs * hashSize, (count - 1) * hashSize, count * hashSize)
  }
  return hashes.slice(0, hashSize)
}
