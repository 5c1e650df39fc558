import { joinBytes } from './bytes.js'
import { hashSize, type Sha256 } from './hash.js'
import { LogError } from './log-error.js'
import { assertCount } from './range.js'
import { type ReadTile, readTiles } from './read-tile.js'
import { rootOf } from './row.js'
import { fullWidth, levelCount } from './tile.js'

/**
 * All of a tree that its growth needs: its size, and the partial tile at the right end of each level, lowest first, empty
 * where the level ends on a full tile. At most 255 hashes a level, whatever the size.
 */
export interface Edge {
  readonly size: number
  readonly tiles: readonly Uint8Array[]
}

/** The edge of the empty tree. */
export const emptyEdge: Edge = { size: 0, tiles: [] }

/** The edge of a tree of a size, from its tiles. */
export async function readEdge(size: number, readTile: ReadTile): Promise<Edge> {
  assertCount('size', size)
  const ids = edgeWidths(size).map((width, level) => ({
    level,
    index: Math.floor(levelCount(level, size) / fullWidth),
    width,
  }))
  const read = await readTiles(
    ids.filter(({ width }) => width > 0),
    readTile,
  )
  return { size, tiles: ids.map(({ width }) => (width > 0 ? read.shift()! : new Uint8Array())) }
}

/** The root of the tree that ends in this edge. */
export function rootOfEdge(edge: Edge, sha256: Sha256): Uint8Array {
  assertEdge(edge)
  // What a level's full hashes leave over is a smaller tree to their right: it stands beside them as their last.
  const left = edge.tiles.reduce((right, tile) => {
    const row = joinBytes([tile, right])
    return row.length ? rootOf(row, sha256) : row
  }, new Uint8Array())
  return left.length ? left : rootOf(left, sha256)
}

/** Throws LogError unless each tile of the edge is as wide as the size says. */
export function assertEdge({ size, tiles }: Edge): void {
  assertCount('size', size)
  const widths = edgeWidths(size)
  const isAsWide = (width: number, level: number) => tiles[level]?.length === width * hashSize
  if (tiles.length !== widths.length || !widths.every(isAsWide)) {
    const held = tiles.map(({ length }) => length / hashSize)
    throw new LogError(
      `the edge of size ${size} must hold ${widths.join(', ')} hashes, level by level, got ${held.join(', ')}`,
    )
  }
}

function edgeWidths(size: number): number[] {
  const widths: number[] = []
  for (let level = 0; levelCount(level, size) > 0; level++) widths.push(levelCount(level, size) % fullWidth)
  return widths
}
