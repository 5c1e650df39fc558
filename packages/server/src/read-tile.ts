import type { ReadTile } from '@assent/log'
import type { Store } from './store/store.js'

/** Reads the tiles of a site's log for proofs; one that is not there reads as empty, which the proof then refuses. */
export function tilesOfSite(store: Store, site: string): ReadTile {
  return async (level, index) => (await store.tile(site, level, index)) ?? new Uint8Array()
}
