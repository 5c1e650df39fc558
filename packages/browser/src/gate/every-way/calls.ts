import { nowhere, type Realm } from '../calls.js'
import { holderOf } from '../judge.js'
import { wrap } from '../wrap.js'

/** What each kind of connection is opened to instead: it fails, in the browser's own words. */
const constructors: Record<string, string> = {
  WebSocket: 'wss://0:1',
  EventSource: nowhere,
  // A script that does not parse: the worker fires `error`.
  Worker: 'data:,(',
  SharedWorker: 'data:,(',
  Audio: nowhere,
}

/** Makes every further call to whom is denied fail the way a network error does. */
export function holdFurtherCalls(realm: Realm): void {
  const { navigator, HTMLFormElement } = realm
  for (const [name, instead] of Object.entries(constructors))
    wrap(realm, name, (call, [url, ...rest]) =>
      url !== undefined && holderOf(name, url) ? call([instead, ...rest]) : call(),
    )
  wrap(realm, 'fetchLater', (call, [input, ...rest]) =>
    call([holderOf('fetchLater', input?.url ?? input) ? nowhere : input, ...rest]),
  )
  const refuse = (owner: object | undefined, name: string, error: () => unknown) =>
    wrap(owner, name, (call, [url]) => (holderOf(name, url) ? Promise.reject(error()) : call()))
  refuse(realm.ServiceWorkerContainer?.prototype, 'register', () => new realm.TypeError('Failed to register'))
  refuse(realm.Worklet?.prototype, 'addModule', () => new realm.DOMException('Unable to load', 'AbortError'))

  // What the visitor starts is never held.
  const isGesture = () => navigator.userActivation?.isActive ?? !!realm.event?.isTrusted
  wrap(realm, 'open', (call, [url]) => (url !== undefined && !isGesture() && holderOf('open', url) ? null : call()))
  for (const name of ['submit', 'requestSubmit'])
    wrap(HTMLFormElement.prototype, name, (call, _, form) =>
      isGesture() || !holderOf('form', realm.Element.prototype.getAttribute.call(form, 'action') ?? '')
        ? call()
        : undefined,
    )
}
