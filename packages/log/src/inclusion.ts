import { sameBytes } from './bytes.js'
import { hashNode, hashSize, type Sha256 } from './hash.js'
import { LogError } from './log-error.js'
import { assertCount, type Range, splitAt } from './range.js'

/** The hashes that lead from one to another, in the order of RFC 9162. */
export type Proof = readonly Uint8Array[]

/** What a proof of inclusion says: this leaf stands at this place of the tree of this size and root. */
export interface Inclusion {
  readonly index: number
  readonly size: number
  readonly leafHash: Uint8Array
  readonly root: Uint8Array
  readonly proof: Proof
}

/** The ranges whose roots prove a leaf's inclusion, the leaf's sibling first, RFC 9162 § 2.1.3.1. */
export function inclusionPath(index: number, size: number): Range[] {
  assertCount('size', size)
  assertCount('index', index)
  if (index >= size) throw new LogError(`index must be below the size ${size}, got ${index}`)
  const path: Range[] = []
  let [from, to] = [0, size]
  while (to - from > 1) {
    const middle = splitAt({ from, to })
    const isLeft = index < middle
    path.push(isLeft ? { from: middle, to } : { from, to: middle })
    if (isLeft) to = middle
    else from = middle
  }
  return path.reverse()
}

/** Whether the proof holds, RFC 9162 § 2.1.3.2. Never throws, whatever came. */
export function verifyInclusion({ index, size, leafHash, root, proof }: Inclusion, sha256: Sha256): boolean {
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(size) || index < 0 || index >= size) return false
  if (![leafHash, root, ...proof].every((hash) => hash.length === hashSize)) return false
  const path = inclusionPath(index, size)
  if (proof.length !== path.length) return false
  const computed = proof.reduce((hash, sibling, step) => {
    const isLeft = path[step]!.to <= index
    return isLeft ? hashNode(sibling, hash, sha256) : hashNode(hash, sibling, sha256)
  }, leafHash)
  return sameBytes(computed, root)
}
