import { consistencyPath } from './consistency.js'
import { hashNode, hashSize, type Sha256 } from './hash.js'
import { inclusionPath, type Proof } from './inclusion.js'
import { powerWithin, type Range } from './range.js'
import { type ReadTile, readTiles } from './read-tile.js'
import { rootOf } from './row.js'
import { fullWidth, tileWidth } from './tile.js'

/** The proof that a tree of this size holds a leaf at this place. Reads at most two tiles a level. */
export function proveInclusion(index: number, size: number, readTile: ReadTile, sha256: Sha256): Promise<Proof> {
  return rootsOf(inclusionPath(index, size), size, readTile, sha256)
}

/** The proof that the tree of one size begins the tree of another. Reads at most two tiles a level. */
export function proveConsistency(from: number, to: number, readTile: ReadTile, sha256: Sha256): Promise<Proof> {
  return rootsOf(consistencyPath(from, to), to, readTile, sha256)
}

async function rootsOf(ranges: readonly Range[], size: number, readTile: ReadTile, sha256: Sha256): Promise<Proof> {
  const subtrees = ranges.map(subtreesOf)
  const ids = new Map(
    subtrees
      .flat()
      .map(({ level, index }) => [`${level}/${index}`, { level, index, width: tileWidth(level, index, size) }]),
  )
  const tiles = await readTiles([...ids.values()], readTile)
  const read = new Map([...ids.keys()].map((id, at) => [id, tiles[at]!]))
  return subtrees.map((parts) =>
    parts
      .map(({ level, index, at, count }) =>
        rootOf(read.get(`${level}/${index}`)!.subarray(at * hashSize, (at + count) * hashSize), sha256),
      )
      .reduceRight((right, left) => hashNode(left, right, sha256)),
  )
}

/**
 * The perfect trees that a range is made of, the largest first, each so many hashes of one tile from one place on. A range of a
 * path starts where its largest can stand.
 */
function subtreesOf({ from, to }: Range) {
  const subtrees: { level: number; index: number; at: number; count: number }[] = []
  for (let start = from; start < to; ) {
    const leaves = powerWithin(to - start)
    let [level, span] = [0, 1]
    for (; span * fullWidth <= leaves; span *= fullWidth) level++
    const hash = start / span
    subtrees.push({ level, index: Math.floor(hash / fullWidth), at: hash % fullWidth, count: leaves / span })
    start += leaves
  }
  return subtrees
}
