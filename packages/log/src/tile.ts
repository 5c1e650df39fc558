/** How many hashes a full tile holds, and entries a full bundle. */
export const fullWidth = 256

/** Which tile: its level, 0 for leaf hashes or `entries` for bundles of entries, its place there, how many it holds. */
export interface TileId {
  readonly level: number | 'entries'
  readonly index: number
  readonly width: number
}

/** Which tile of hashes. */
export interface HashTileId extends TileId {
  readonly level: number
}

/** How many hashes a level holds in a tree of a size: level 0 the leaves, level 1 the roots of full tiles, and so on. */
export function levelCount(level: number, size: number): number {
  return Math.floor(size / fullWidth ** level)
}

/** How many hashes a tile holds in a tree of a size; 0 when it has no such tile. */
export function tileWidth(level: number, index: number, size: number): number {
  return Math.max(0, Math.min(fullWidth, levelCount(level, size) - index * fullWidth))
}
