import { sameBytes } from './bytes.js'
import { hashNode, hashSize, type Sha256 } from './hash.js'
import type { Proof } from './inclusion.js'
import { LogError } from './log-error.js'
import { assertCount, type Range, splitAt } from './range.js'

/** What a proof of consistency says: the later tree begins with all of the earlier one, unchanged. */
export interface Consistency {
  readonly from: number
  readonly to: number
  readonly fromRoot: Uint8Array
  readonly toRoot: Uint8Array
  readonly proof: Proof
}

/**
 * The ranges whose roots prove that one size's tree begins another's, RFC 9162 § 2.1.4.1. Every tree begins with the empty
 * one, so a proof from 0 would say nothing: LogError.
 */
export function consistencyPath(from: number, to: number): Range[] {
  assertCount('from', from)
  assertCount('to', to)
  if (from === 0 || from > to) throw new LogError(`from must be between 1 and the size ${to}, got ${from}`)
  const path: Range[] = []
  const rest = { from: 0, to }
  while (rest.to > from) {
    const middle = splitAt(rest)
    const isLeft = from <= middle
    path.push(isLeft ? { from: middle, to: rest.to } : { from: rest.from, to: middle })
    rest[isLeft ? 'to' : 'from'] = middle
  }
  // The verifier has the root of the whole earlier tree, but not of the end of it.
  if (rest.from > 0) path.push(rest)
  return path.reverse()
}

/** Whether the proof holds, RFC 9162 § 2.1.4.2. Never throws, whatever came; false from size 0. */
export function verifyConsistency({ from, to, fromRoot, toRoot, proof }: Consistency, sha256: Sha256): boolean {
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || from < 1 || from > to) return false
  if (![fromRoot, toRoot, ...proof].every((hash) => hash.length === hashSize)) return false
  const path = consistencyPath(from, to)
  if (proof.length !== path.length) return false
  // When the whole earlier tree is a node of the later one, the path starts from its root; else from the end of it.
  const isNode = path[0]?.to !== from
  const start = isNode ? fromRoot : proof[0]!
  let [earlier, later] = [start, start]
  path.forEach((range, step) => {
    if (step === 0 && !isNode) return
    const hash = proof[step]!
    const isLeft = range.from < from
    if (isLeft) earlier = hashNode(hash, earlier, sha256)
    later = isLeft ? hashNode(hash, later, sha256) : hashNode(later, hash, sha256)
  })
  return sameBytes(earlier, fromRoot) && sameBytes(later, toRoot)
}
