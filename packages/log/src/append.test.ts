import * as fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { naiveRoot, sampleLeaves, sha256 } from '../fixtures/naive-log.js'
import { storeTiles } from '../fixtures/tile-store.js'
import { hex } from '../fixtures/vectors.js'
import { append } from './append.js'
import { type Edge, emptyEdge, readEdge, rootOfEdge } from './edge.js'
import { LogError } from './log-error.js'
import { rootOf } from './row.js'
import { tilesOf } from './tiles-of.js'

// 70,000 leaves reach the third level of tiles, and take a slow machine a while.
vi.setConfig({ testTimeout: 60_000 })
const leaves = sampleLeaves(70_000)
const row = (from: number, to: number) => Buffer.concat(leaves.slice(from, to))
const grow = (sizes: readonly number[]) =>
  sizes.reduce((grown, size) => append(grown.edge, row(grown.edge.size, grown.edge.size + size), sha256), {
    edge: emptyEdge,
    root: rootOfEdge(emptyEdge, sha256),
    tiles: [],
  } as ReturnType<typeof append>)

describe('append', () => {
  it('gives the root of the whole tree, however the leaves are batched', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(300), { maxLength: 6 }), (sizes) => {
        const { edge, root } = grow(sizes)
        expect(hex(root)).toBe(hex(naiveRoot(leaves.slice(0, edge.size))))
      }),
      { numRuns: 30 },
    )
  })

  it('gives the tiles that are new or grew, and no others', () => {
    fc.assert(
      fc.property(fc.nat(1200), fc.nat(1200), (before, added) => {
        const { edge } = grow([before])
        const { tiles } = append(edge, row(before, before + added), sha256)
        expect(tiles.map(({ bytes, ...id }) => id)).toEqual([...tilesOf(before + added, before)])
      }),
      { numRuns: 30 },
    )
  })

  it('gives the bytes that appending all at once gives', () => {
    const once = new Map(grow([1500]).tiles.map(({ level, index, bytes }) => [`${level}/${index}`, hex(bytes)]))
    for (const { level, index, width, bytes } of grow([700, 800]).tiles) {
      expect(bytes).toHaveLength(width * 32)
      expect(hex(bytes)).toBe(once.get(`${level}/${index}`))
    }
  })

  it('crosses three levels', () => {
    const { edge, root, tiles } = grow([65_530, 4470])
    expect(edge.tiles.map((tile) => tile.length / 32)).toEqual([112, 17, 1])
    expect(hex(root)).toBe(hex(rootOf(row(0, 70_000), sha256)))
    expect(tiles.at(-1)).toMatchObject({ level: 2, index: 0, width: 1 })
  })

  it('changes nothing when nothing is added, and nothing of the edge it was given', () => {
    const { edge } = grow([300])
    const before = edge.tiles.map(hex)
    expect(append(edge, new Uint8Array(), sha256)).toEqual({ edge, root: rootOfEdge(edge, sha256), tiles: [] })
    append(edge, row(300, 900), sha256)
    expect(edge.tiles.map(hex)).toEqual(before)
  })

  it.each<[string, Edge]>([
    ['is shorter than its size says', { size: 3, tiles: [new Uint8Array(64)] }],
    ['is wider than its size says', { size: 3, tiles: [new Uint8Array(128)] }],
    ['lacks a level', { size: 256, tiles: [new Uint8Array()] }],
    ['has a level too many', { size: 3, tiles: [new Uint8Array(96), new Uint8Array()] }],
    ['ends within a hash', { size: 1, tiles: [new Uint8Array(33)] }],
    ['has no size', { size: Number.NaN, tiles: [] }],
  ])('refuses an edge that %s', (_, edge) => {
    expect(() => append(edge, row(0, 1), sha256)).toThrow(LogError)
  })

  it('refuses leaf hashes that end within one', () => {
    expect(() => append(emptyEdge, new Uint8Array(40), sha256)).toThrow(LogError)
  })
})

describe('readEdge', () => {
  it.each([0, 1, 255, 256, 257, 512, 65_536, 65_793, 70_000])(
    'reads the edge of size %i, at most a tile a level',
    async (size) => {
      const { edge, reads, readTile } = storeTiles(leaves.slice(0, size))
      const read = await readEdge(size, readTile)
      expect(read.size).toBe(size)
      expect(read.tiles.map(hex)).toEqual(edge.tiles.map(hex))
      expect(reads).toHaveLength(edge.tiles.filter((tile) => tile.length).length)
    },
  )

  it('refuses a tile that is shorter than the size needs', async () => {
    await expect(readEdge(5, () => row(0, 4))).rejects.toThrow(LogError)
  })
})
