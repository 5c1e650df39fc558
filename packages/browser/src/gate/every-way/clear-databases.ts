import type { Assent, Vendor } from '@assent/core'
import { ownsName } from '../../clear.js'
import { shield } from '../../report.js'
import { withConfig } from '../with-config.js'
import { note } from './ledger.js'

/**
 * Removes, now and after every choice, the databases and caches of the config's vendors that are denied: IndexedDB and Cache
 * Storage. A name that a granted vendor also uses stays. `vendors` are the adapters that are known.
 */
export function clearDatabases(assent: Assent, vendors: readonly Vendor[]): void {
  const { policy } = assent.state
  const listed = withConfig(vendors, policy).slice(0, policy.vendors.length)

  const remove = async (kind: string, name: string, act: () => Promise<boolean>) => {
    const owners = listed.filter(({ storage }) => ownsName(storage, name))
    const [owner] = owners
    if (!owner || owners.some(({ id }) => assent.has(id))) return
    const isGone = await act().catch(() => false)
    const { id: vendor, categories } = owner
    note(isGone ? 'cleared' : 'kept', kind, name, { vendor, categories, reason: 'denied' })
  }
  const clear = async () => {
    if (!assent.state.choice) return
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
