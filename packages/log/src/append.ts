import { joinBytes } from './bytes.js'
import { assertEdge, type Edge, rootOfEdge } from './edge.js'
import { hashSize, type Sha256 } from './hash.js'
import { countHashes, rootOf } from './row.js'
import { fullWidth, type HashTileId, levelCount } from './tile.js'

/** A tile and its bytes. */
export interface Tile extends HashTileId {
  readonly bytes: Uint8Array
}

/** What a tree became: its new edge and root, and the tiles to publish, which are new or grew. */
export interface Appended {
  readonly edge: Edge
  readonly root: Uint8Array
  readonly tiles: readonly Tile[]
}

/** Grows a tree by a row of leaf hashes. Needs nothing of the tree but its edge. */
export function append(edge: Edge, leafHashes: Uint8Array, sha256: Sha256): Appended {
  assertEdge(edge)
  const size = edge.size + countHashes(leafHashes)
  const levels: Tile[][] = []
  const edgeTiles = [...edge.tiles]
  let added = leafHashes
  for (let level = 0; added.length > 0; level++) {
    const first = Math.floor(levelCount(level, edge.size) / fullWidth)
    const grown = cutTiles(joinBytes([edge.tiles[level] ?? new Uint8Array(), added]), level, first)
    const full = grown.filter(({ width }) => width === fullWidth)
    levels.push(grown)
    edgeTiles[level] = grown[full.length]?.bytes ?? new Uint8Array()
    added = joinBytes(full.map(({ bytes }) => rootOf(bytes, sha256)))
  }
  const after = { size, tiles: edgeTiles }
  return { edge: after, root: rootOfEdge(after, sha256), tiles: levels.flat() }
}

function cutTiles(row: Uint8Array, level: number, first: number): Tile[] {
  return Array.from({ length: Math.ceil(countHashes(row) / fullWidth) }, (_, at) => {
    const start = at * fullWidth * hashSize
    const bytes = row.slice(start, start + fullWidth * hashSize)
    return { level, index: first + at, width: countHashes(bytes), bytes }
  })
}
