import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naiveInclusion, naiveRoot, sampleLeaves, sha256 } from '../fixtures/naive-log.js'
import { spoilt, turnBit } from '../fixtures/spoilt.js'
import { entries, inclusions, roots, unhex } from '../fixtures/vectors.js'
import { hashLeaf } from './hash.js'
import { inclusionPath, verifyInclusion } from './inclusion.js'
import { LogError } from './log-error.js'

const sampleTo = (most: number) =>
  fc.integer({ min: 1, max: most }).chain((size) => fc.record({ size: fc.constant(size), index: fc.nat(size - 1) }))

function prove({ size, index }: { size: number; index: number }) {
  const leaves = sampleLeaves(size)
  return { index, size, leafHash: leaves[index]!, root: naiveRoot(leaves), proof: naiveInclusion(index, leaves) }
}

describe('verifyInclusion', () => {
  it.each(inclusions)('holds the published proof of $index in $size', ({ index, size, proof }) => {
    const leafHash = hashLeaf(unhex(entries[index]!), sha256)
    expect(verifyInclusion({ index, size, leafHash, root: unhex(roots[size]!), proof: proof.map(unhex) }, sha256)).toBe(
      true,
    )
  })

  it('holds every proof of every place of the small trees', () => {
    for (let size = 1; size <= 33; size++) {
      for (let index = 0; index < size; index++) expect(verifyInclusion(prove({ size, index }), sha256)).toBe(true)
    }
  })

  it('holds the proof of any place of any tree', () => {
    fc.assert(
      fc.property(sampleTo(600), (place) => verifyInclusion(prove(place), sha256)),
      { numRuns: 60 },
    )
  })

  it('refuses a proof that is empty, cut, extended, reordered or has a bit turned', () => {
    const cases = sampleTo(130)
      .map(prove)
      .chain((claim) => spoilt(claim.proof).map((proof) => ({ claim, proof })))
    fc.assert(
      fc.property(cases, ({ claim, proof }) => !verifyInclusion({ ...claim, proof }, sha256)),
      { numRuns: 200 },
    )
  })

  it('refuses a good proof for another leaf, root, index or size', () => {
    const other = fc.record({
      place: sampleTo(130),
      bit: fc.nat(255),
      by: fc.integer({ min: -600, max: 600 }).filter(Boolean),
    })
    fc.assert(
      fc.property(other, ({ place, bit, by }) => {
        const claim = prove(place)
        expect(verifyInclusion({ ...claim, leafHash: turnBit(claim.leafHash, bit) }, sha256)).toBe(false)
        expect(verifyInclusion({ ...claim, root: turnBit(claim.root, bit) }, sha256)).toBe(false)
        expect(verifyInclusion({ ...claim, index: claim.index + by }, sha256)).toBe(false)
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['a negative index', { index: -1 }],
    ['an index at the size', { index: 5 }],
    ['half an index', { index: 0.5 }],
    ['no number', { index: Number.NaN }],
    ['an endless size', { size: Number.POSITIVE_INFINITY }],
    ['a size beyond what a number holds', { size: 2 ** 53 }],
    ['a size that fits in 53 bits, whose path is longer', { size: 2 ** 53 - 1 }],
    ['an empty tree', { index: 0, size: 0 }],
    ['a short leaf hash', { leafHash: new Uint8Array(31) }],
    ['an empty root', { root: new Uint8Array() }],
  ])('refuses %s', (_, change) => {
    expect(verifyInclusion({ ...prove({ size: 5, index: 4 }), ...change }, sha256)).toBe(false)
  })
})

describe('inclusionPath', () => {
  it('finds its way in a tree of more leaves than 32 bits count', () => {
    expect(inclusionPath(2 ** 40, 2 ** 40 + 2)).toEqual([
      { from: 2 ** 40 + 1, to: 2 ** 40 + 2 },
      { from: 0, to: 2 ** 40 },
    ])
  })

  it.each([
    [5, 5],
    [-1, 5],
    [0, 0],
    [0.5, 5],
    [0, Number.NaN],
  ])('throws for place %d of %d', (index, size) => {
    expect(() => inclusionPath(index, size)).toThrow(LogError)
  })
})
