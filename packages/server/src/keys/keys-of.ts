import type { Services } from '../services.js'
import { publicKeys } from './publish-keys.js'

/** The keys of a site, as `/keys` and exports hold them: those on record, or before the first receipt those to come. */
export async function keysOf(
  { keys, logKeys, now, store }: Services,
  site: string,
): Promise<{ keys: unknown[]; log: string[] }> {
  const kept = await store.keys(site)
  const all = kept.length ? kept : publicKeys(site, keys, logKeys, now())
  return { keys: all.map(({ jwk }) => JSON.parse(jwk)), log: all.map(({ vkey }) => vkey) }
}
