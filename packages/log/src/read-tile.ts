import { hashSize } from './hash.js'
import { LogError } from './log-error.js'
import { countHashes } from './row.js'
import { fullWidth, type HashTileId } from './tile.js'

/**
 * Reads the hashes of a tile. A wider one than asked for will do, as long as it begins the same: a log may have dropped the
 * partial tile once it had grown.
 */
export type ReadTile = (level: number, index: number, width: number) => Uint8Array | Promise<Uint8Array>

/** Tiles read at once, each cut to the width asked for; LogError for one that is shorter, or too long for any tile. */
export function readTiles(ids: readonly HashTileId[], readTile: ReadTile): Promise<Uint8Array[]> {
  return Promise.all(
    ids.map(async ({ level, index, width }) => {
      const tile = await readTile(level, index, width)
      const held = countHashes(tile)
      if (held < width || held > fullWidth) {
        throw new LogError(`tile ${index} of level ${level} must hold ${width} hashes, got ${held}`)
      }
      return tile.subarray(0, width * hashSize)
    }),
  )
}
