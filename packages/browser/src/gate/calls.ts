import { holderOf } from './judge.js'
import { wrap } from './wrap.js'

/** The global object of this page or of a frame in it. */
export type Realm = typeof globalThis

/** What no browser answers: a request for it fails as one without a network does, in the browser's own words. */
export const nowhere = 'data:'

/** Makes calls to whom is denied fail the way a network error does. */
export function holdCalls(realm: Realm): void {
  wrap(realm, 'fetch', (call, [input]) =>
    holderOf('fetch', (input as Request | undefined)?.url ?? input)
      ? Promise.reject(new realm.TypeError('Failed to fetch'))
      : call(),
  )
  wrap(realm.Navigator.prototype, 'sendBeacon', (call, [url]) => !holderOf('beacon', url) && call())
  wrap(realm.XMLHttpRequest.prototype, 'open', (call, [method, url, ...rest]) =>
    holderOf('xhr', url) ? call([method, nowhere, ...rest]) : call(),
  )
}
