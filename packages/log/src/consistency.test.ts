import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naiveConsistency, naiveRoot, sampleLeaves, sha256 } from '../fixtures/naive-log.js'
import { spoilt, turnBit } from '../fixtures/spoilt.js'
import { consistencies, roots, unhex } from '../fixtures/vectors.js'
import { consistencyPath, verifyConsistency } from './consistency.js'
import { LogError } from './log-error.js'

const sampleTo = (most: number) =>
  fc
    .integer({ min: 1, max: most })
    .chain((to) => fc.record({ to: fc.constant(to), from: fc.integer({ min: 1, max: to }) }))

function prove({ from, to }: { from: number; to: number }) {
  const leaves = sampleLeaves(to)
  const fromRoot = naiveRoot(leaves.slice(0, from))
  return { from, to, fromRoot, toRoot: naiveRoot(leaves), proof: naiveConsistency(from, leaves) }
}

describe('verifyConsistency', () => {
  it.each(consistencies)('holds the published proof from $from to $to', ({ from, to, proof }) => {
    const claim = { from, to, fromRoot: unhex(roots[from]!), toRoot: unhex(roots[to]!), proof: proof.map(unhex) }
    expect(verifyConsistency(claim, sha256)).toBe(true)
  })

  it('holds every proof between the small trees', () => {
    for (let to = 1; to <= 33; to++) {
      for (let from = 1; from <= to; from++) expect(verifyConsistency(prove({ from, to }), sha256)).toBe(true)
    }
  })

  it('holds the proof between any two trees', () => {
    fc.assert(
      fc.property(sampleTo(600), (sizes) => verifyConsistency(prove(sizes), sha256)),
      { numRuns: 60 },
    )
  })

  it('refuses a proof that is empty, cut, extended, reordered or has a bit turned', () => {
    const cases = sampleTo(130)
      .map(prove)
      .chain((claim) => spoilt(claim.proof).map((proof) => ({ claim, proof })))
    fc.assert(
      fc.property(cases, ({ claim, proof }) => !verifyConsistency({ ...claim, proof }, sha256)),
      { numRuns: 200 },
    )
  })

  it('refuses a good proof for another root, before or after, and for the two exchanged', () => {
    fc.assert(
      fc.property(sampleTo(130), fc.nat(255), (sizes, bit) => {
        const claim = prove(sizes)
        expect(verifyConsistency({ ...claim, fromRoot: turnBit(claim.fromRoot, bit) }, sha256)).toBe(false)
        expect(verifyConsistency({ ...claim, toRoot: turnBit(claim.toRoot, bit) }, sha256)).toBe(false)
        if (sizes.from === sizes.to) return
        const { fromRoot: toRoot, toRoot: fromRoot } = claim
        expect(verifyConsistency({ ...claim, fromRoot, toRoot }, sha256)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it('refuses the proof of a log that changed an early leaf', () => {
    const leaves = sampleLeaves(100)
    const rewritten = leaves.with(3, sampleLeaves(101)[100]!)
    const fromRoot = naiveRoot(leaves.slice(0, 50))
    const claim = { from: 50, to: 100, fromRoot, toRoot: naiveRoot(rewritten), proof: naiveConsistency(50, rewritten) }
    expect(verifyConsistency(claim, sha256)).toBe(false)
  })

  it.each([
    ['a proof from the empty tree, which would say nothing', { from: 0, fromRoot: unhex(roots[0]!), proof: [] }],
    ['a log that shrank', { from: 9, to: 8 }],
    ['a negative size', { from: -6 }],
    ['half a size', { from: 6.5 }],
    ['no number', { to: Number.NaN }],
    ['an endless size', { to: Number.POSITIVE_INFINITY }],
    ['a size whose path is longer', { to: 2 ** 53 - 1 }],
    ['a short root', { toRoot: new Uint8Array(31) }],
  ])('refuses %s', (_, change) => {
    expect(verifyConsistency({ ...prove({ from: 6, to: 8 }), ...change }, sha256)).toBe(false)
  })
})

describe('consistencyPath', () => {
  it.each([
    [0, 5],
    [6, 5],
    [-1, 5],
    [1.5, 5],
    [1, Number.NaN],
    [0, 0],
  ])('throws from %d to %d', (from, to) => {
    expect(() => consistencyPath(from, to)).toThrow(LogError)
  })
})
