import type { Vendor } from '@assent/core'
import { ownsName } from '../../clear.js'
import { holderFor, type Moment } from '../moment.js'
import { wrap } from '../wrap.js'
import { note } from './ledger.js'

/** A shorter beginning of a name may be anyone's. */
const shortest = 4

/** Makes writes under the names of whom is denied do nothing, whoever writes: cookies, storage, databases, caches. */
export function holdStorage(moment: Moment): void {
  const observes = moment.config.gate?.observe === true
  const holderOfName = (name: string) => {
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
  wrap(
    Document.prototype,
    'cookie',
    (call, [cookie]) => {
      const [name = ''] = `${cookie}`.split('=')
      return (removes(`${cookie}`) || !isDropped('cookie', name.trim())) && call()
    },
    'set',
  )
  wrap(globalThis.CookieStore?.prototype, 'set', (call, [first]) =>
    isDropped('cookie', first?.name ?? first) ? Promise.resolve() : call(),
  )
  holdKeys(isDropped)
  wrap(IDBFactory.prototype, 'open', (call, [name]) => {
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
      request.dispatchEvent(new Event('error'))
    })
    return request
  })
  wrap(globalThis.CacheStorage?.prototype, 'open', (call, [name]) =>
    isDropped('cache', name) ? Promise.reject(new DOMException('Not allowed', 'SecurityError')) : call(),
  )
}

/**
 * Both stores, written by method or as a property. A property can only be caught by a proxy, which the page gets in the
 * store's place; the store's methods know it by its proxy.
 */
function holdKeys(isDropped: (kind: string, name: unknown) => boolean): void {
  const behind = new WeakMap<object, Storage>()
  const kinds = new WeakMap<object, string>()
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    const proxies = new WeakMap<Storage, Storage>()
    wrap(
      window,
      kind,
      (call) => {
        const store: Storage = call()
        kinds.set(store, kind)
        if (!proxies.has(store)) {
          const proxy = new Proxy(store, {
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
    const native = Storage.prototype[name] as (...args: unknown[]) => unknown
    wrap(Storage.prototype, name, (_, args, self) => {
      const store = behind.get(self) ?? self
      if (name === 'setItem' && args.length > 1 && isDropped(kinds.get(store) ?? 'storage', args[0])) return undefined
      return Reflect.apply(native, store, args)
    })
  }
}
