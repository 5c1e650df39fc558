import type { Vendor } from '@assent/core'
import { ownsName } from '../../clear.js'
import type { Realm } from '../calls.js'
import { holderFor, type Moment } from '../moment.js'
import { wrap } from '../wrap.js'
import { clearedCookies, type HolderOfName } from './cleared-cookies.js'
import { note } from './ledger.js'

/** A shorter beginning of a name may be anyone's. */
const shortest = 4

/**
 * Makes the function that has a realm's writes under the names of whom is denied do nothing, whoever writes: cookies, storage,
 * databases, caches.
 */
export function storageHold(moment: Moment): (realm: Realm) => void {
  const observes = moment.config.gate?.observe === true
  const holderOfName: HolderOfName = (name) => {
    const owns = ({ storage }: Vendor) =>
      ownsName(
        storage.filter((pattern) => pattern.length >= shortest),
        name,
      )
    const owners = moment.owners.filter(owns)
    return owners[0] && !owners.some((owner) => moment.isGranted(owner)) ? holderFor(owners[0], moment) : undefined
  }
  const isDropped = (kind: string, name: unknown): boolean => {
    const holder = holderOfName(`${name}`)
    if (holder) note(observes ? 'observed' : 'dropped', kind, `${name}`, holder)
    return !!holder && !observes
  }

  // A cookie that is written to expire is being removed.
  const removes = (cookie: string) => /;\s*max-age\s*=\s*(-|0\b)|;\s*expires\s*=[^;]*\b19\d\d\b/i.test(cookie)
  const noteCleared = clearedCookies(holderOfName)

  return (realm) => {
    wrap(
      realm.Document.prototype,
      'cookie',
      (call, [cookie]) => {
        const name = `${cookie}`.split('=')[0]!.trim()
        if (removes(`${cookie}`)) noteCleared(name, call)
        else if (!isDropped('cookie', name)) call()
      },
      'set',
    )
    wrap(realm.CookieStore?.prototype, 'set', (call, [first]) =>
      isDropped('cookie', first?.name ?? first) ? realm.Promise.resolve() : call(),
    )
    holdKeys(realm, isDropped, holderOfName)
    wrap(realm.IDBFactory.prototype, 'open', (call, [name]) => {
      const request: IDBOpenDBRequest = call()
      if (!isDropped('indexedDB', name)) return request
      // Listeners of ours come first: the database is not made, and the page hears of an error.
      request.addEventListener('upgradeneeded', (event) => {
        event.stopImmediatePropagation()
        request.transaction?.abort()
      })
      request.addEventListener('success', (event) => {
        event.stopImmediatePropagation()
        request.result.close()
        request.dispatchEvent(new realm.Event('error'))
      })
      return request
    })
    wrap(realm.CacheStorage?.prototype, 'open', (call, [name]) =>
      isDropped('cache', name) ? realm.Promise.reject(new realm.DOMException('Not allowed', 'SecurityError')) : call(),
    )
  }
}

/**
 * Both stores, written by method or as a property. A property can only be caught by a proxy, which the page gets in the
 * store's place; the store's methods know it by its proxy.
 */
function holdKeys(realm: Realm, isDropped: (kind: string, name: unknown) => boolean, holderOfName: HolderOfName): void {
  const behind = new WeakMap<object, Storage>()
  const kinds = new WeakMap<object, string>()
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const proxies = new WeakMap<Storage, Storage>()
    wrap(
      realm,
      kind,
      (call) => {
        const store: Storage = call()
        kinds.set(store, kind)
        if (!proxies.has(store)) {
          const proxy = new realm.Proxy(store, {
            get: (target, key) => Reflect.get(target, key, target),
            set: (target, key, value) => isDropped(kind, String(key)) || Reflect.set(target, key, value, target),
            defineProperty: (target, key, descriptor) =>
              isDropped(kind, String(key)) || Reflect.defineProperty(target, key, descriptor),
          })
          proxies.set(store, proxy)
          behind.set(proxy, store)
        }
        return proxies.get(store)
      },
      'get',
    )
  }
  for (const name of ['setItem', 'getItem', 'removeItem', 'clear', 'key'] as const) {
    const native = realm.Storage.prototype[name] as (...args: unknown[]) => unknown
    wrap(realm.Storage.prototype, name, (_, args, self) => {
      const store = behind.get(self) ?? self
      const kind = kinds.get(store) ?? 'storage'
      if (name === 'setItem' && args.length > 1 && isDropped(kind, args[0])) return undefined
      const holder = name === 'removeItem' && args[0] in store ? holderOfName(`${args[0]}`) : undefined
      if (holder) note('cleared', kind, `${args[0]}`, holder)
      return Reflect.apply(native, store, args)
    })
  }
}
