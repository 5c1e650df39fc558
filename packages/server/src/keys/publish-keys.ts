import type { PublicKey } from '../store/public-key.js'
import type { Store } from '../store/store.js'
import type { Keys } from './keys.js'
import type { LogKeys } from './log-keys.js'

/** Sees to it that a site's public keys are on record before anything is signed with them; at once after the first time. */
export type PublishKeys = (site: string) => Promise<void> | undefined

/** Keys a server no longer has are retired: they stay on record, since what they signed must still verify. */
export function publishKeys(store: Store, keys: Keys, logKeys: LogKeys, now: () => Date): PublishKeys {
  const published = new Set<string>()
  const publish = async (site: string) => {
    const kept = await store.keys(site)
    const held = new Set(keys.all.map(({ kid }) => kid))
    for (const key of publicKeys(site, keys, logKeys, now())) {
      if (!kept.some(({ kid }) => kid === key.kid)) await store.putKey(site, key)
    }
    for (const key of kept) {
      if (!held.has(key.kid) && !key.retired) await store.putKey(site, { ...key, retired: now() })
    }
    published.add(site)
  }
  return (site) => (published.has(site) ? undefined : publish(site))
}

/** The keys a server has, as a site's readers see them. */
export function publicKeys(site: string, keys: Keys, logKeys: LogKeys, since: Date): PublicKey[] {
  return keys.all.map((key) => ({
    kid: key.kid,
    jwk: JSON.stringify(key.jwk),
    vkey: logKeys.vkey(site, key),
    since,
    retired: null,
  }))
}
