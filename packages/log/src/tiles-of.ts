import { assertCount } from './range.js'
import { fullWidth, type HashTileId, levelCount, tileWidth } from './tile.js'

/**
 * The tiles of a tree of a size, level by level; with `since`, only those that a tree of that size did not have. One at a
 * time: a size that somebody else names can be very large.
 */
export function* tilesOf(size: number, since = 0): Generator<HashTileId> {
  assertCount('size', size)
  assertCount('since', since)
  for (let level = 0; levelCount(level, size) > levelCount(level, since); level++) {
    const first = Math.floor(levelCount(level, since) / fullWidth)
    for (let index = first; index * fullWidth < levelCount(level, size); index++) {
      yield { level, index, width: tileWidth(level, index, size) }
    }
  }
}
