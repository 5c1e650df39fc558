import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { naiveRoot, sampleLeaves, sha256 } from '../fixtures/naive-log.js'
import { entries, hex, roots, unhex } from '../fixtures/vectors.js'
import { hashLeaf } from './hash.js'
import { LogError } from './log-error.js'
import { rootOf } from './row.js'

describe('rootOf', () => {
  it.each(roots.map((root, size) => [size, root] as const))('gives the published root of %i entries', (size, root) => {
    const row = Buffer.concat(entries.slice(0, size).map((entry) => hashLeaf(unhex(entry), sha256)))
    expect(hex(rootOf(row, sha256))).toBe(root)
  })

  it('hashes a signed receipt to its published leaf', () => {
    const jws =
      'eyJhbGciOiJFZERTQSIsImtpZCI6ImtQcktfcW14VldhWVZBOXd3QkY2SXVvM3ZWeno3VHhIQ1R3WEJ5Z3JTNGsifQ.eyJjaG9pY2VzIjp7ImFuYWx5dGljcyI6dHJ1ZSwibWFya2V0aW5nIjpmYWxzZX0sImlkIjoiMDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMjA5OWE4MDU3Iiwic3RhdGUiOiJnaXZlbiIsInRzIjoxNzY3MjI1NjAwLCJ2IjoxfQ.V-OMv4zGRZUIoRZvb6pZFN2PW2i_islV39KCDHczFDAwPslOHl05zQufkPtsG4r9sukCptg82k4cvxEvpUacAA'
    expect(hex(hashLeaf(Buffer.from(jws), sha256))).toBe(
      '95d68113b408e2049d7ad2cb3adf136536bde2b7c7f3f43bce910dfa7b56c7ba',
    )
  })

  it('builds the tree that splits from the top', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 600 }), (size) => {
        const leaves = sampleLeaves(size)
        expect(hex(rootOf(Buffer.concat(leaves), sha256))).toBe(hex(naiveRoot(leaves)))
      }),
      { numRuns: 60 },
    )
  })

  it('leaves the row as it was, a Node Buffer too', () => {
    const row = Buffer.concat(sampleLeaves(5))
    const before = hex(row)
    rootOf(row, sha256)
    expect(hex(row)).toBe(before)
  })

  it('refuses a row that ends within a hash', () => {
    expect(() => rootOf(new Uint8Array(33), sha256)).toThrow(LogError)
  })
})
