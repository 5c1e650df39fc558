import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { naiveConsistency, naiveInclusion, sampleLeaves, sha256 } from '../fixtures/naive-log.js'
import { storeTiles } from '../fixtures/tile-store.js'
import { hex } from '../fixtures/vectors.js'
import { verifyConsistency } from './consistency.js'
import { readEdge, rootOfEdge } from './edge.js'
import { verifyInclusion } from './inclusion.js'
import { LogError } from './log-error.js'
import { proveConsistency, proveInclusion } from './prove.js'

// 70,000 leaves reach the third level of tiles, and take a slow machine a while.
vi.setConfig({ testTimeout: 60_000 })
const leaves = sampleLeaves(70_000)
const stored = storeTiles(leaves)
const sizes = fc.oneof(fc.integer({ min: 1, max: 600 }), fc.constantFrom(255, 256, 257, 511, 512, 513))

describe('proofs from tiles', () => {
  it('of inclusion are those of the standard, also of a tree that has grown since', async () => {
    const places = sizes.chain((size) => fc.tuple(fc.constant(size), fc.nat(size - 1)))
    await fc.assert(
      fc.asyncProperty(places, async ([size, index]) => {
        const proof = await proveInclusion(index, size, stored.readTile, sha256)
        expect(proof.map(hex)).toEqual(naiveInclusion(index, leaves.slice(0, size)).map(hex))
      }),
      { numRuns: 100 },
    )
  })

  it('of consistency are those of the standard', async () => {
    const pairs = sizes.chain((to) => fc.tuple(fc.integer({ min: 1, max: to }), fc.constant(to)))
    await fc.assert(
      fc.asyncProperty(pairs, async ([from, to]) => {
        const proof = await proveConsistency(from, to, stored.readTile, sha256)
        expect(proof.map(hex)).toEqual(naiveConsistency(from, leaves.slice(0, to)).map(hex))
      }),
      { numRuns: 100 },
    )
  })

  it.each([0, 255, 256, 65_535, 65_536, 69_887, 69_888, 69_999])('hold for place %i of 70,000', async (index) => {
    const { root, readTile } = stored
    const proof = await proveInclusion(index, 70_000, readTile, sha256)
    expect(verifyInclusion({ index, size: 70_000, leafHash: leaves[index]!, root, proof }, sha256)).toBe(true)
  })

  it.each([1, 256, 257, 40_000, 65_536, 65_537, 69_999, 70_000])('hold from size %i to 70,000', async (from) => {
    const { root, readTile } = stored
    const fromRoot = rootOfEdge(await readEdge(from, readTile), sha256)
    const proof = await proveConsistency(from, 70_000, readTile, sha256)
    expect(verifyConsistency({ from, to: 70_000, fromRoot, toRoot: root, proof }, sha256)).toBe(true)
  })

  it('read two tiles a level at most, each once, each as the tree of that size has it', async () => {
    for (const [from, to] of [
      [33_333, 70_000],
      [65_535, 69_999],
    ] as const) {
      for (const prove of [proveInclusion, proveConsistency]) {
        stored.reads.length = 0
        await prove(from, to, stored.readTile, sha256)
        expect(new Set(stored.reads.map(({ level, index }) => `${level}/${index}`)).size).toBe(stored.reads.length)
        for (const level of [0, 1, 2])
          expect(stored.reads.filter((read) => read.level === level).length).toBeLessThan(3)
        for (const { level, index, width } of stored.reads) {
          expect(width).toBe(Math.min(256, Math.floor(to / 256 ** level) - index * 256))
        }
      }
    }
  })

  it('take tiles from wherever, at once or later', async () => {
    const later: typeof stored.readTile = async (...id) => stored.readTile(...id)
    expect(await proveInclusion(7, 300, later, sha256)).toEqual(await proveInclusion(7, 300, stored.readTile, sha256))
  })

  it.each([
    ['too short', new Uint8Array(64)],
    ['longer than a tile', new Uint8Array(257 * 32)],
    ['not whole hashes', new Uint8Array(8191)],
  ])('are refused from a tile that is %s', async (_, bytes) => {
    await expect(proveInclusion(0, 5, () => bytes, sha256)).rejects.toThrow(LogError)
  })

  it('fail as the reader fails', async () => {
    const broken = () => Promise.reject(new Error('gone'))
    await expect(proveConsistency(3, 5, broken, sha256)).rejects.toThrow('gone')
  })

  it('refuse places and sizes that cannot be', () => {
    expect(() => proveInclusion(5, 5, stored.readTile, sha256)).toThrow(LogError)
    expect(() => proveConsistency(0, 5, stored.readTile, sha256)).toThrow(LogError)
  })
})
