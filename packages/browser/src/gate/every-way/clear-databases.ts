import type { Assent, Vendor } from '@assent/core'
import { ownsName } from '../../clear.js'
import { shield } from '../../report.js'
import { note } from './ledger.js'

/**
 * Removes, now and after every choice, the databases and caches of vendors that are denied: IndexedDB and Cache Storage. A name
 * that a granted vendor also uses stays. `vendors` are those that are known.
 */
export function clearDatabases(assent: Assent, vendors: readonly Vendor[]): void {
  const clear = async () => {
    const { choice, policy } = assent.state
    if (!choice) return
    const owners = vendors.map((vendor) => {
      const own = policy.vendors.find(({ id }) => id === vendor.id)?.config.storage ?? []
      return { id: vendor.id, categories: vendor.categories, storage: [...vendor.storage, ...own] }
    })
    const doomed = (name: string) => {
      const found = owners.filter(({ storage }) => ownsName(storage, name))
      return found.some(({ id }) => assent.has(id)) ? undefined : found[0]
    }
    const remove = async (kind: string, name: string, act: () => Promise<boolean>) => {
      const owner = doomed(name)
      if (!owner) return
      const isGone = await act().catch(() => false)
      note(isGone ? 'cleared' : 'kept', kind, name, {
        vendor: owner.id,
        categories: owner.categories,
        reason: 'denied',
      })
    }
    for (const { name = '' } of await indexedDB.databases()) await remove('indexedDB', name, () => deleteDatabase(name))
    if (globalThis.caches)
      for (const name of await caches.keys()) await remove('cache', name, () => caches.delete(name))
  }
  const tryClear = () => void shield(clear)?.catch(() => {})
  assent.on('choice', tryClear)
  tryClear()
}

/** False where somebody keeps it open. */
function deleteDatabase(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(name)
    request.onsuccess = () => resolve(true)
    request.onblocked = request.onerror = () => resolve(false)
  })
}
